/** What an item takes up is an adopted item of an earlier edition; so no chain of them comes round to its beginning. */
import type { Issue, Problem } from '../../records/issues.ts';
import type { FieldPath, Records } from '../../records/types.ts';
import type { Bodies } from '../context.ts';
import { isProse } from '../counted.ts';
import { isItem, outline } from '../outline.ts';
import { type Readable, readable, withSoundBody } from './files.ts';
import { documentKey, noDocument, noItemOf, repeated } from './item-references.ts';
import { atField } from './report.ts';

/** A document as far as it can be read, with the ids of its items that have pages; all ids where its parts have none. */
interface Known {
  record: Readable<'resolution'>;
  /** `null` where the body has errors. */
  items: string[] | null;
  others: string[];
}

export function checkLineage(all: Records, published: Records, bodies: Bodies): Issue[] {
  const { resolutions, editions, failed } = published;
  const starts = new Map(
    readable('edition', editions, failed).map(({ file, data }) => [file.split('/')[1] ?? '', data.start]),
  );
  const known = readable('resolution', resolutions, failed).map((record) => knownOf(record, bodies));
  return known.flatMap(({ record, others }) => [
    ...references(record).flatMap(({ id, path, target }) => {
      const problem = others.includes(id)
        ? ({ code: 'continues-no-item', params: { id } } as const)
        : problemOf(target, record, { all, known, starts });
      return problem === null ? [] : [atField(record, path, problem)];
    }),
    ...listedTwice(record),
  ]);
}

function knownOf(record: Readable<'resolution'>, bodies: Bodies): Known {
  if (!withSoundBody(bodies)(record)) return { record, items: null, others: [] };
  const placed = outline(bodies.get(record.file)?.blocks ?? []);
  const prose = record.data.prose ?? [];
  const items = placed
    .filter(isItem)
    .filter((one) => !isProse({ prose }, one))
    .map(({ block }) => block.id);
  return { record, items, others: placed.map(({ block }) => block.id).filter((id) => !items.includes(id)) };
}

/** What each item takes up, as typed. */
const references = ({ data }: Readable<'resolution'>) =>
  Object.entries(data.recommendations ?? {}).flatMap(([id, { continues = [] }]) =>
    continues.map((target, index) => ({
      id,
      target,
      path: ['recommendations', id, 'continues', index] satisfies FieldPath,
    })),
  );

const listedTwice = (record: Readable<'resolution'>): Issue[] =>
  Object.entries(record.data.recommendations ?? {}).flatMap(([id, { continues = [] }]) =>
    repeated(continues).map(({ value, index }) => ({
      ...atField(record, ['recommendations', id, 'continues', index], {
        code: 'listed-twice',
        params: { value },
      }),
      severity: 'warning',
    })),
  );

interface Documents {
  all: Records;
  known: Known[];
  starts: ReadonlyMap<string, string | undefined>;
}

function problemOf(
  target: string,
  from: Readable<'resolution'>,
  { all, known, starts }: Documents,
): Problem | null {
  const [document = '', id = ''] = target.split('#');
  const found = known.find(({ record }) => documentKey(record.file) === document);
  if (found === undefined) return noDocument(target, all);
  if (found.record.edition === from.edition)
    return { code: 'continues-not-earlier', params: { item: target, is: 'same' } };
  if (found.items === null) return null;
  if (found.others.includes(id)) return { code: 'continues-no-item', params: { id } };
  if (!found.items.includes(id)) return noItemOf(target, found.items);
  if (found.record.data.stage === 'draft') return { code: 'continues-draft', params: { item: target } };
  const [own, others] = [starts.get(from.edition ?? ''), starts.get(found.record.edition ?? '')];
  const isEarlier = own === undefined || others === undefined || others < own;
  return isEarlier ? null : { code: 'continues-not-earlier', params: { item: target, is: 'later' } };
}
