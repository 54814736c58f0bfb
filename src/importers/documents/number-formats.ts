/** How word processors print the numbers of lists. */
import { toRoman } from '../../markdown/roman.ts';

/** No label has more signs; repeated at each paragraph, a long one would fill the memory. */
export const LABEL = 100;

export type NumberFormat = (value: number) => string;

/** The letters that number items in Russian (ECMA-376, 17.18.59, `russianLower`): without ё, й, ъ, ь. */
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщыэюя';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';

/** Longer repetitions and larger Roman numerals no document has; a hostile one would fill the memory with them. */
const REPEATED = 30;
const ROMAN = 399;

export const decimal: NumberFormat = (value) => String(value);

/** а … я, аа, бб, …: after the last letter each stands twice. */
const repeated =
  (letters: string): NumberFormat =>
  (value) => {
    const rounds = Math.ceil(value / letters.length);
    const letter = letters[(value - 1) % letters.length];
    return letter === undefined || rounds > REPEATED ? decimal(value) : letter.repeat(rounds);
  };

/** a … z, aa, ab, …: after the last letter there are two places. */
const counted =
  (letters: string): NumberFormat =>
  (value) => {
    let text = '';
    for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / letters.length)) {
      text = letters.charAt((rest - 1) % letters.length) + text;
    }
    return text === '' ? decimal(value) : text;
  };

const roman: NumberFormat = (value) => (value >= 1 && value <= ROMAN ? toRoman(value) : decimal(value));

const upper =
  (format: NumberFormat): NumberFormat =>
  (value) =>
    format(value).toUpperCase();
const lower =
  (format: NumberFormat): NumberFormat =>
  (value) =>
    format(value).toLowerCase();

/** `w:numFmt` of WordprocessingML. */
export const wordFormats: Partial<Record<string, NumberFormat>> = {
  decimal,
  decimalZero: (value) => decimal(value).padStart(2, '0'),
  lowerLetter: repeated(LATIN),
  upperLetter: upper(repeated(LATIN)),
  lowerRoman: lower(roman),
  upperRoman: roman,
  russianLower: repeated(RUSSIAN),
  russianUpper: upper(repeated(RUSSIAN)),
  numberInDash: (value) => `- ${value} -`,
  decimalEnclosedParen: (value) => `(${value})`,
  decimalEnclosedFullstop: (value) => `${value}.`,
  none: () => '',
};

/** `style:num-format` of OpenDocument with `style:num-letter-sync`; LibreOffice writes other alphabets as samples of them. */
export function openDocumentFormat(format: string, sync: boolean): NumberFormat | null {
  const letters = sync ? repeated : counted;
  const known: Partial<Record<string, NumberFormat>> = {
    '1': decimal,
    '01, 02, 03, ...': wordFormats.decimalZero ?? decimal,
    a: letters(LATIN),
    A: upper(letters(LATIN)),
    i: lower(roman),
    I: roman,
    'а, б, .., аа, аб, ... (ru)': counted(RUSSIAN),
    'А, Б, .., Аа, Аб, ... (ru)': capital(counted(RUSSIAN)),
    'а, б, .., аа, бб, ... (ru)': repeated(RUSSIAN),
    'А, Б, .., Аа, Бб, ... (ru)': capital(repeated(RUSSIAN)),
  };
  return known[format] ?? null;
}

/** Аа: only the first letter is a capital. */
function capital(format: NumberFormat): NumberFormat {
  return (value) => {
    const text = format(value);
    return text.slice(0, 1).toUpperCase() + text.slice(1);
  };
}

/** A whole number as an attribute; `null` when it is none, or larger than any document needs. */
export const wholeNumber = (typed: string | null | undefined): number | null =>
  typed && /^-?\d{1,9}$/.test(typed) ? Number(typed) : null;
