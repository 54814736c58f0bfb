/** Labels of items as readers type them: I or 1 or «первый», or a Cyrillic letter that looks like I. */

const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const romans: [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const lookAlikes: Record<string, string> = { і: 'i', х: 'x', с: 'c' };
/** Of a list with letters: б) is `b` in an address. */
const letters = new Map(
  'а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p'
    .split(' ')
    .flatMap((letter, place, all) => (place % 2 === 0 ? [[letter, all[place + 1] as string]] : [])) as [
    string,
    string,
  ][],
);
/** By their place, from one on. */
const ordinals = [
  /^(?:перв|один$|first$)/,
  /^(?:втор|два$|second$)/,
  /^(?:трет|три$|third$)/,
  /^(?:четверт|четыре$|fourth$)/,
  /^(?:пят|fifth$)/,
  /^(?:шест|sixth$)/,
  /^(?:седьм|семь$|seventh$)/,
  /^(?:восьм|восемь$|eighth$)/,
  /^(?:девят|ninth$)/,
  /^(?:десят|tenth$)/,
];

/** In lower case and in the letters of addresses. */
export function latinLabel(label: string): string {
  const plain = label.toLowerCase();
  const latin = [...plain].map((letter) => lookAlikes[letter] ?? letter).join('');
  return /^[ivxlc]+$/.test(latin) && !letters.has(plain) ? latin : (letters.get(plain) ?? latin);
}

/** A number in words or in Arabic numerals; `null` for anything else. */
export function numberOf(label: string): number | null {
  if (/^\d{1,3}$/.test(label)) return Number(label);
  const ordinal = ordinals.findIndex((words) => words.test(label));
  return ordinal === -1 ? null : ordinal + 1;
}

/** As it stands and, where it is a number, in the other numerals. */
export function spelled(label: string): string[] {
  if (/^\d{1,2}$/.test(label)) return [label, roman(Number(label))];
  if (/^[ivxlc]+$/.test(label)) return [label, String(arabic(label))];
  return [label];
}

export function roman(number: number): string {
  let left = number;
  return romans.reduce((made, [value, sign]) => {
    const times = Math.floor(left / value);
    left -= times * value;
    return made + sign.repeat(times);
  }, '');
}

function arabic(label: string): number {
  const numbers = [...label].map((letter) => values[letter] as number);
  return numbers.reduce((sum, n, place) => sum + (n < (numbers[place + 1] ?? 0) ? -n : n), 0);
}
