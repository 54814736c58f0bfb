/** What front matter says of parts and items by their ids is said of parts and items that exist. */
import type { Issue } from '../../records/issues.ts';
import type { FieldPath, Records } from '../../records/types.ts';
import type { Bodies } from '../context.ts';
import { outline } from '../outline.ts';
import { type Readable, readable, withSoundBody } from './files.ts';
import { documentKey, noDocument, noItem, noItemOf, repeated } from './item-references.ts';
import { atField } from './report.ts';

/** Fields of a resolution whose keys are ids of parts or items. */
const keyed = ['parts', 'recommendations', 'notes'] as const;

export function checkItemIds(all: Records, published: Records, bodies: Bodies): Issue[] {
  const { resolutions, followUps, failed } = published;
  const files = readable('resolution', resolutions, failed);
  const ids = new Map(
    files
      .filter(withSoundBody(bodies))
      .map(({ file }) => [file, outline(bodies.get(file)?.blocks ?? []).map(({ block }) => block.id)]),
  );
  const found = new Map(files.toReversed().map((record) => [documentKey(record.file), record]));
  return [
    ...files.flatMap((record) => [
      ...checkKeys(record, ids.get(record.file)),
      ...checkCorrections(record, ids.get(record.file)),
    ]),
    ...readable('follow-up', followUps, failed).flatMap((record) => [
      ...(record.data.about ?? []).flatMap((about, index) =>
        checkReference(record, { path: ['about', index], item: about }, ids, { all, found }),
      ),
      ...repeated(record.data.about ?? []).map(
        ({ value, index }): Issue => ({
          ...atField(record, ['about', index], { code: 'listed-twice', params: { value } }),
          severity: 'warning',
        }),
      ),
    ]),
    ...files.flatMap((record) => checkItemless(record, ids.get(record.file))),
  ];
}

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

function checkCorrections(record: Readable<'resolution'>, known: string[] | undefined): Issue[] {
  return (record.data.corrections ?? []).flatMap(({ item }, index) =>
    item === undefined || known === undefined || known.includes(item)
      ? []
      : [atField(record, ['corrections', index, 'item'], noItem(item, known))],
  );
}

/** A document without a single item has most likely labels that are not read as such. */
function checkItemless({ file, data, locate }: Readable<'resolution'>, known: string[] | undefined): Issue[] {
  if (known === undefined || known.length > 0 || data.stage === 'draft') return [];
  return [{ code: 'no-items', params: {}, file, place: locate([]), field: undefined, severity: 'warning' }];
}

/** What names an item or part of any resolution: `2017/resolution#1-i-3`. */
interface ItemReference {
  path: FieldPath;
  item: string;
}

function checkReference(
  record: Readable,
  { path, item }: ItemReference,
  ids: ReadonlyMap<string, string[]>,
  documents: { all: Records; found: ReadonlyMap<string, Readable<'resolution'>> },
): Issue[] {
  const [document = '', id = ''] = item.split('#');
  const found = documents.found.get(document);
  if (found === undefined) return [atField(record, path, noDocument(item, documents.all))];
  const known = ids.get(found.file);
  return known === undefined || known.includes(id) ? [] : [atField(record, path, noItemOf(item, known))];
}
