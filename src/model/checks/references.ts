/** Every id in front matter names a record that exists and is published. */
import { everyRecord } from '../../records/all.ts';
import { closest } from '../../records/closest.ts';
import type { Issue } from '../../records/issues.ts';
import type { FieldPath, Kind, KindData, Records } from '../../records/types.ts';
import { atField } from './report.ts';

interface Reference {
  path: FieldPath;
  kind: 'organization' | 'person' | 'topic' | 'session';
  id: string;
}

/** `data` is a record's, or what is right of a file with errors. */
type Finder<K extends Kind> = (data: Partial<KindData[K]>) => Reference[];

const topics = (ids: string[] | undefined, path: FieldPath): Reference[] =>
  (ids ?? []).map((id, index) => ({ path: [...path, index], kind: 'topic', id }));

const addressees = (list: { organization: string }[] | undefined, path: FieldPath): Reference[] =>
  (list ?? []).map(({ organization: id }, index) => ({
    path: [...path, index, 'organization'],
    kind: 'organization',
    id,
  }));

const one = (kind: Reference['kind'], id: string | undefined, path: FieldPath): Reference[] =>
  id === undefined ? [] : [{ path, kind, id }];

const people = (
  list: { person: string; organization?: string | undefined }[] | undefined,
  path: FieldPath,
): Reference[] =>
  (list ?? []).flatMap(({ person, organization }, index) => [
    ...one('person', person, [...path, index, 'person']),
    ...one('organization', organization, [...path, index, 'organization']),
  ]);

/** Where each kind of record refers to others by id. */
const references: { [K in Kind]?: Finder<K> } = {
  edition: ({ roles }) =>
    (roles ?? []).flatMap(({ organizations }, role) =>
      organizations.flatMap((id, index) => one('organization', id, ['roles', role, 'organizations', index])),
    ),
  session: (data) => [
    ...people(data.people, ['people']),
    ...(data.talks ?? []).flatMap((talk, index) => people(talk.people, ['talks', index, 'people'])),
    ...topics(data.topics, ['topics']),
  ],
  resolution: (data) => [
    ...Object.entries(data.parts ?? {}).flatMap(([id, part]) => [
      ...one('session', part.session, ['parts', id, 'session']),
      ...addressees(part.addressees, ['parts', id, 'addressees']),
      ...topics(part.topics, ['parts', id, 'topics']),
    ]),
    ...Object.entries(data.recommendations ?? {}).flatMap(([id, item]) => [
      ...addressees(item.addressees, ['recommendations', id, 'addressees']),
      ...topics(item.topics, ['recommendations', id, 'topics']),
    ]),
    ...(data.dispatches ?? []).flatMap(({ to }, index) =>
      one('organization', to, ['dispatches', index, 'to']),
    ),
  ],
  'follow-up': (data) =>
    one('organization', data['according-to']?.organization, ['according-to', 'organization']),
  organization: ({ parent, successor }) => [
    ...one('organization', parent, ['parent']),
    ...one('organization', successor?.organization, ['successor', 'organization']),
  ],
};

/** `all` holds drafts and files with errors too: they exist, and are reported at their own places. */
export function checkReferences(all: Records, published: Records): Issue[] {
  const shown = idsByFolder([...everyRecord(published), ...all.failed]);
  const existing = idsByFolder([...everyRecord(all), ...all.failed]);
  return [...everyRecord(published), ...all.failed].flatMap((record) => {
    const find = references[record.kind] as Finder<Kind> | undefined;
    return (find?.(record.data) ?? []).flatMap(({ path, kind, id }) => {
      const folder = folders[kind](record.edition);
      if (shown.get(folder)?.has(id)) return [];
      const known = existing.get(folder) ?? new Set<string>();
      return known.has(id)
        ? [atField(record, path, { code: 'draft-reference', params: { kind, id } })]
        : [
            atField(record, path, {
              code: 'no-such-record',
              params: { kind, id, suggestion: closest(id, known), file: `content/${folder}/${id}.md` },
            }),
          ];
    });
  });
}

function idsByFolder(files: { file: string }[]): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { file } of files) {
    const [folder = '', id = ''] = file.slice('content/'.length, -'.md'.length).split(/\/(?=[^/]*$)/);
    ids.set(folder, (ids.get(folder) ?? new Set()).add(id));
  }
  return ids;
}

/** Sessions are looked for in the record's own edition. */
const folders: Record<Reference['kind'], (edition: string | null) => string> = {
  organization: () => 'organizations',
  person: () => 'people',
  topic: () => 'topics',
  session: (edition) => `${edition}/sessions`,
};
