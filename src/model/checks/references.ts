/** Every id in front matter names a record that exists and is published. */
import { everyRecord } from '../../records/all.ts';
import { closest } from '../../records/closest.ts';
import type { Issue } from '../../records/issues.ts';
import type { FieldPath, Kind, KindData, RecordFile, Records } from '../../records/types.ts';
import { atField } from './report.ts';

interface Reference {
  path: FieldPath;
  kind: 'organization' | 'person' | 'topic' | 'session';
  id: string;
}

type Finder<K extends Kind> = (data: KindData[K]) => Reference[];

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

/** `drafts` are the ids that exist and are not published, `published` those that are. */
export function checkReferences(all: Records, published: Records): Issue[] {
  return everyRecord(published).flatMap((record) => {
    const find = references[record.kind] as Finder<Kind> | undefined;
    return (find?.(record.data) ?? []).flatMap(({ path, kind, id }) => {
      if (idsOf(published, kind, record.edition).includes(id)) return [];
      // It exists and has errors of its own, which are reported at its place.
      if (all.failed.some(({ file }) => file === fileOf(kind, id, record.edition))) return [];
      const known = idsOf(all, kind, record.edition);
      return known.includes(id)
        ? [atField(record, path, { code: 'draft-reference', params: { kind, id } })]
        : [
            atField(record, path, {
              code: 'no-such-record',
              params: { kind, id, suggestion: closest(id, known) },
            }),
          ];
    });
  });
}

const fileOf = (kind: Reference['kind'], id: string, edition: string | null) =>
  `content/${{ organization: 'organizations', person: 'people', topic: 'topics', session: `${edition}/sessions` }[kind]}/${id}.md`;

/** Sessions are looked for in the record's own edition. */
function idsOf(records: Records, kind: Reference['kind'], edition: string | null): string[] {
  const found: RecordFile[] = {
    organization: records.organizations,
    person: records.people,
    topic: records.topics,
    session: records.sessions.filter((session) => session.edition === edition),
  }[kind];
  return found.map(({ id }) => id);
}
