/** Labels of items as readers type them: I or 1 or a Cyrillic letter that looks the same, in either case. */

const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const romans: [number, string][] = [
  [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
];
const lookAlikes: Record<string, string> = { і: 'i', х: 'x', с: 'c' };
/** Of a list with letters: б) is `b` in an address. */
const letters: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
};

/** In lower case and in the letters of addresses. */
export function latinLabel(label: string): string {
  const plain = label.toLowerCase();
  const roman = [...plain].map((letter) => lookAlikes[letter] ?? letter).join('');
  return /^[ivxlc]{2,}$/.test(roman) ? roman : (letters[plain] ?? roman);
}

/** As it stands and, where it is a number, in the other numerals. */
export function spelled(label: string): string[] {
  if (/^\d{1,2}$/.test(label)) return [label, toRoman(Number(label))];
  if (/^[ivxlc]+$/.test(label)) return [label, String(toArabic(label))];
  return [label];
}

function toArabic(roman: string): number {
  const numbers = [...roman].map((letter) => values[letter] as number);
  return numbers.reduce((sum, n, place) => sum + (n < (numbers[place + 1] ?? 0) ? -n : n), 0);
}

function toRoman(number: number): string {
  let left = number;
  return romans.reduce((made, [value, sign]) => {
    const times = Math.floor(left / value);
    left -= times * value;
    return made + sign.repeat(times);
  }, '');
}
