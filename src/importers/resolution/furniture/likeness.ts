/** Whether two lines are the same one, read twice from paper. */
import { distance } from 'fastest-levenshtein';

/** What is left of a line when spacing, punctuation, case and numbers do not count: `стр.# кластеры`. */
export const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/\d+/g, '#')
    .replaceAll(/[^\p{L}#]/gu, '');

/** Share of a line that a poor scan may have read otherwise. */
const misread = 0.2;

function alike(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  if (a === b) return longer > 0;
  if (longer < 5 || Math.abs(a.length - b.length) > longer * misread) return false;
  return distance(a, b) <= longer * misread;
}

/** Groups things whose keys are alike; very many are only grouped where they are equal. */
export function groupsOf<T>(things: readonly T[], key: (thing: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  const isFew = things.length <= most;
  for (const thing of things) {
    const own = key(thing);
    const group = groups.get(own) ?? (isFew ? likeGroup(groups, own) : undefined);
    if (group) group.push(thing);
    else groups.set(own, [thing]);
  }
  return [...groups.values()];
}

/** Each is compared with each: more would take seconds. */
const most = 1_500;

const likeGroup = <T>(groups: ReadonlyMap<string, T[]>, key: string): T[] | undefined =>
  [...groups].find(([other]) => alike(other, key))?.[1];
