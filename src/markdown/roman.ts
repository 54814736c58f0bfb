/** Roman numerals as labels: canonical ones up to 399 (`см.` and `mix)` are words, not numbers). */

const values: readonly [string, number][] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** Letters of other alphabets that keyboards put into Roman numerals. */
const lookAlikes: Record<string, string> = {
  І: 'I',
  Ӏ: 'I',
  Х: 'X',
  С: 'C',
  Ι: 'I',
  Χ: 'X',
  і: 'i',
  х: 'x',
  с: 'c',
};

interface Roman {
  value: number;
  /** With look-alike letters replaced, in the printed case. */
  text: string;
  lookAlike: boolean;
}

export function toRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [letters, worth] of values) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

/** Reads a numeral in one case, `IV` or `iv`; `null` when it is none, or not written the canonical way. */
export function readRoman(typed: string): Roman | null {
  const text = [...typed].map((letter) => lookAlikes[letter] ?? letter).join('');
  if (!/^(?:[IVXLC]+|[ivxlc]+)$/.test(text)) return null;
  const upper = text.toUpperCase();
  let value = 0;
  let rest = upper;
  for (const [letters, worth] of values) {
    while (rest.startsWith(letters)) {
      value += worth;
      rest = rest.slice(letters.length);
    }
  }
  return rest === '' && value < 400 && toRoman(value) === upper
    ? { value, text, lookAlike: text !== typed }
    : null;
}
