/** What front matter says of parts and items by their ids is said of parts and items that exist. */
import { closest } from '../../records/closest.ts';
import type { Issue } from '../../records/issues.ts';
import type { FieldPath, Records } from '../../records/types.ts';
import type { Bodies } from '../context.ts';
import { outline } from '../outline.ts';
import { type Readable, readable, withSoundBody } from './files.ts';
import { atField } from './report.ts';

/** Fields of a resolution whose keys are ids of parts or items. */
const keyed = ['parts', 'recommendations', 'notes'] as const;

export function checkItemIds({ resolutions, followUps, failed }: Records, bodies: Bodies): Issue[] {
  const files = readable('resolution', resolutions, failed);
  const ids = new Map(
    files
      .filter(withSoundBody(bodies))
      .map(({ file }) => [file, outline(bodies.get(file)?.blocks ?? []).map(({ block }) => block.id)]),
  );
  return [
    ...files.flatMap((record) => checkKeys(record, ids.get(record.file))),
    ...readable('follow-up', followUps, failed).flatMap((record) => checkAbout(record, ids, files)),
  ];
}

const noItem = (id: string, known: string[]) =>
  ({ code: 'no-such-item', params: { id, suggestion: closest(id, known) } }) as const;

function checkKeys(record: Readable<'resolution'>, known: string[] | undefined): Issue[] {
  if (known === undefined) return [];
  const keys: FieldPath[] = keyed.flatMap((field) =>
    Object.keys(record.data[field] ?? {}).map((id) => [field, id]),
  );
  const unknown = (id: string) => !known.includes(id);
  return [
    ...keys
      .filter((path) => unknown(String(path[1])))
      .map((path) => atField(record, path, noItem(String(path[1]), known), 'key')),
    ...(record.data.prose ?? []).flatMap((id, index) =>
      unknown(id) ? [atField(record, ['prose', index], noItem(id, known))] : [],
    ),
  ];
}

/** `2017/resolution#1-i-3` names an item or a part of a published resolution. */
function checkAbout(
  record: Readable<'follow-up'>,
  ids: ReadonlyMap<string, string[]>,
  resolutions: Readable<'resolution'>[],
): Issue[] {
  const known = [...ids].flatMap(([file, items]) => items.map((item) => `${keyOf(file)}#${item}`));
  return (record.data.about ?? []).flatMap((about, index) => {
    const unread = resolutions.some(({ file }) => !ids.has(file) && about.startsWith(`${keyOf(file)}#`));
    return known.includes(about) || unread ? [] : [atField(record, ['about', index], noItem(about, known))];
  });
}

/** `content/2017/resolutions/resolution.md` -> `2017/resolution` */
const keyOf = (file: string) => file.replace(/^content\/(.*)\/resolutions\/(.*)\.md$/, '$1/$2');
