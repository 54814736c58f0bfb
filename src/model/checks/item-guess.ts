/** «Did you mean …?» of item numbers: one number is as near as the next, so only slips of the same number are offered. */
import { closest } from '../../records/closest.ts';

/** `known`: ids of one document. A word that an editor gave as an id is compared as any word is. */
export function guessItem(id: string, known: readonly string[]): string | undefined {
  const same = known.filter((one) => folded(one) === folded(id));
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  return closest(
    id,
    known.filter((one) => shape(one) !== shape(id)),
  );
}

/** Without separators, and with one sign for those that are taken for one another: `1-l` and `1.1` are `11`. */
const folded = (id: string): string =>
  id
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll(/[il|]/g, '1')
    .replaceAll('o', '0');

/** `1-7` and `1-12` have one shape, and so have `2-iv` and `2-a`. */
const shape = (id: string): string =>
  id
    .split('-')
    .map((step) => step.replace(/^\d+$/, '9').replace(/^([ivxlc]+|[a-z]{1,2})$/, 'a'))
    .join('-');
