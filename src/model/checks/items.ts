/** What front matter says of parts and items: they exist, and quoted words stand in the text. */

import type { Body } from '../../markdown/types.ts';
import { closest } from '../../records/closest.ts';
import type { Issue } from '../../records/issues.ts';
import type { FieldPath, RecordFile, Records } from '../../records/types.ts';
import type { Bodies } from '../context.ts';
import { blockWords, outline } from '../outline.ts';
import { atField } from './report.ts';

/** Where a body has errors its items are not all known, and only those errors are reported. */
export function checkItems({ resolutions, followUps, failed }: Records, bodies: Bodies): Issue[] {
  const sound = resolutions.filter(({ file }) => isSound(bodies.get(file)));
  const unknown = [...failed, ...resolutions.filter((record) => !sound.includes(record))].map(
    ({ file }) => file,
  );
  const ids = new Map(
    sound.map((record) => [
      `${record.edition}/${record.id}`,
      outline(bodies.get(record.file)?.blocks ?? []).map(({ block }) => block.id),
    ]),
  );
  return [
    ...sound.flatMap((record) => [
      ...checkIds(record, ids.get(`${record.edition}/${record.id}`) ?? []),
      ...checkQuotations(record, bodies),
    ]),
    ...followUps.flatMap((record) => checkAbout(record, ids, unknown)),
  ];
}

export const isSound = (body: Body | undefined): boolean =>
  body?.problems.every(({ severity }) => severity === 'warning') ?? false;

function checkIds(record: RecordFile<'resolution'>, known: string[]): Issue[] {
  const { parts, recommendations, notes, prose } = record.data;
  const named: FieldPath[] = [
    ...Object.keys(parts ?? {}).map((id) => ['parts', id]),
    ...Object.keys(recommendations ?? {}).map((id) => ['recommendations', id]),
    ...Object.keys(notes ?? {}).map((id) => ['notes', id]),
  ];
  const missing = (path: FieldPath, id: string, of: 'key' | 'value') =>
    known.includes(id)
      ? []
      : [atField(record, path, { code: 'no-such-item', params: { id, suggestion: closest(id, known) } }, of)];
  return [
    ...named.flatMap((path) => missing(path, String(path[1]), 'key')),
    ...(prose ?? []).flatMap((id, index) => missing(['prose', index], id, 'value')),
  ];
}

const spaced = (text: string) => text.replace(/\s+/gu, ' ').trim();

function checkQuotations(record: RecordFile<'resolution'>, bodies: Bodies): Issue[] {
  const { title, parts, recommendations } = record.data;
  const text = spaced(
    `${typeof title === 'string' ? title : Object.values(title).join(' ')} ${blockWords(bodies.get(record.file)?.blocks ?? [])}`,
  );
  const quotations = [
    ...Object.entries(parts ?? {}).map(([id, part]) => ({ path: ['parts', id], ...part })),
    ...Object.entries(recommendations ?? {}).map(([id, item]) => ({
      path: ['recommendations', id],
      ...item,
    })),
  ].flatMap(({ path, addressees }) =>
    (addressees ?? []).map(({ words }, index) => ({ path: [...path, 'addressees', index, 'words'], words })),
  );
  const deadlines = Object.entries(recommendations ?? {}).flatMap(([id, { due }]) =>
    due === undefined ? [] : [{ path: ['recommendations', id, 'due', 'words'], words: due.words }],
  );
  return [...quotations, ...deadlines]
    .filter(({ words }) => !text.includes(spaced(words)))
    .map(({ path, words }) => atField(record, path, { code: 'words-not-in-text', params: { words } }));
}

/** `2017/resolution#1-i-3` names an item or a part of a published resolution. */
function checkAbout(
  record: RecordFile<'follow-up'>,
  ids: ReadonlyMap<string, string[]>,
  unknown: string[],
): Issue[] {
  const known = [...ids].flatMap(([key, items]) => items.map((item) => `${key}#${item}`));
  return record.data.about.flatMap((about, index) =>
    known.includes(about) || unknown.includes(fileOf(about))
      ? []
      : [
          atField(record, ['about', index], {
            code: 'no-such-item',
            params: { id: about, suggestion: closest(about, known) },
          }),
        ],
  );
}

/** `2017/resolution#1-i-3` -> `content/2017/resolutions/resolution.md` */
const fileOf = (about: string) => `content/${about.replace(/#.*$/, '').replace('/', '/resolutions/')}.md`;
