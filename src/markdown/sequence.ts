/** What comes first in a list, and what comes next. */
import { letterAfter, letterFollows } from './alphabets.ts';
import type { Form, Reading } from './labels.ts';
import { toChinese, withDigits, zeroOf } from './numerals.ts';
import { toRoman } from './roman.ts';

/** Whether a list can begin with this number: 1, а, a, I, i, or n.1. */
export function isFirst({ path }: Reading): boolean {
  return path.at(-1) === 1;
}

/** Whether one number continues the other's list. With `jump`, numbers may be left out (`1) 2) 4)`). */
export function follows(before: Reading, after: Reading, jump: boolean): boolean {
  if (before.series !== after.series) return false;
  const [from, to] = [last(before), last(after)];
  if (before.style === 'letter') return letterFollows(before.series.split('-')[0] as string, from, to);
  return samePath(before.path.slice(0, -1), after.path.slice(0, -1)) && (jump ? to > from : to === from + 1);
}

/** Whether a decimal goes on in the next group of the same list: `2.1` after `1.4`. */
export function opensNextGroup(before: Reading, after: Reading): boolean {
  if (before.series !== after.series || before.style !== 'decimal' || !isFirst(after)) return false;
  const groups = [before.path, after.path].map((path) => path.slice(0, -1)) as [number[], number[]];
  return (
    groups[1].at(-1) === (groups[0].at(-1) as number) + 1 &&
    samePath(groups[0].slice(0, -1), groups[1].slice(0, -1))
  );
}

/** Whether a decimal belongs to the item or heading of this number: `1.2` to `1`. */
export function belongsTo(decimal: Reading, parent: Reading | null): boolean {
  return decimal.style === 'decimal' && parent !== null && samePath(decimal.path.slice(0, -1), parent.path);
}

/** The label that would have continued a list, for messages; `null` at the end of an alphabet. */
export function expectedLabel(before: Reading, form: Form): string | null {
  const next = last(before) + 1;
  const upper = before.series.endsWith('upper');
  const number = {
    arabic: () => (before.series === 'chinese' ? toChinese(next) : inDigits(String(next), before)),
    decimal: () => inDigits([...before.path.slice(0, -1), next].join('.'), before),
    roman: () => (upper ? toRoman(next) : toRoman(next).toLowerCase()),
    letter: () => letterAfter(before.series.split('-')[0] as string, next - 1),
  }[before.style]();
  if (number === null) return null;
  const printed = upper ? number.toUpperCase() : number;
  if (form === '()' || form === '（）') return `${form[0]}${printed}${form[1]}`;
  return `${printed}${form}`;
}

/** With the digits that the list is typed with. */
const inDigits = (ascii: string, { number }: Reading): string => withDigits(ascii, zeroOf(number));

function last({ path }: Reading): number {
  return path.at(-1) as number;
}

function samePath(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}
