/** What an item takes up is an adopted item of an earlier edition; so no chain of them comes round to its beginning. */
import { closest } from '../../records/closest.ts';
import type { Issue, Problem } from '../../records/issues.ts';
import type { FieldPath, Records } from '../../records/types.ts';
import type { Bodies } from '../context.ts';
import { isProse } from '../counted.ts';
import { isItem, outline } from '../outline.ts';
import { type Readable, readable, withSoundBody } from './files.ts';
import { atField } from './report.ts';

/** A document as far as it can be read, with the ids of its items that have pages; all ids where its parts have none. */
interface Known {
  record: Readable<'resolution'>;
  /** `null` where the body has errors. */
  items: string[] | null;
  others: string[];
}

export function checkLineage({ resolutions, editions, failed }: Records, bodies: Bodies): Issue[] {
  const starts = new Map(
    readable('edition', editions, failed).map(({ file, data }) => [file.split('/')[1] ?? '', data.start]),
  );
  const known = readable('resolution', resolutions, failed).map((record) => knownOf(record, bodies));
  return known.flatMap(({ record, others }) =>
    references(record).flatMap(({ id, path, target }) => {
      const problem = others.includes(id)
        ? ({ code: 'continues-no-item', params: { id } } as const)
        : problemOf(target, record, known, starts);
      return problem === null ? [] : [atField(record, path, problem)];
    }),
  );
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

function problemOf(
  target: string,
  from: Readable<'resolution'>,
  known: Known[],
  starts: ReadonlyMap<string, string | undefined>,
): Problem | null {
  const [document = '', id = ''] = target.split('#');
  const found = known.find(({ record }) => keyOf(record) === document);
  if (found?.record.edition === from.edition)
    return { code: 'continues-not-earlier', params: { item: target, is: 'same' } };
  if (found !== undefined && found.items === null) return null;
  if (found?.others.includes(id)) return { code: 'continues-no-item', params: { id } };
  if (!found?.items?.includes(id)) {
    const all = known.flatMap(({ record, items }) => (items ?? []).map((one) => `${keyOf(record)}#${one}`));
    return { code: 'no-such-item', params: { id: target, suggestion: closest(target, all) } };
  }
  if (found.record.data.stage === 'draft') return { code: 'continues-draft', params: { item: target } };
  const [own, others] = [starts.get(from.edition ?? ''), starts.get(found.record.edition ?? '')];
  const isEarlier = own === undefined || others === undefined || others < own;
  return isEarlier ? null : { code: 'continues-not-earlier', params: { item: target, is: 'later' } };
}

/** `content/2017/resolutions/resolution.md` -> `2017/resolution` */
const keyOf = ({ file }: Readable) => file.replace(/^content\/(.*)\/resolutions\/(.*)\.md$/, '$1/$2');
