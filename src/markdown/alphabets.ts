/** Alphabets whose letters number items, their order, and what a letter is in an id. */
import { hebrewNumerals } from './numerals.ts';

interface Alphabet {
  letters: readonly string[];
  /** Letters that lists of this alphabet usually pass over. */
  skipped: string;
  /** What a letter is in an id; without it, its ordinal. */
  ascii?: Record<string, string>;
}

const cyrillicAscii: Record<string, string> = Object.fromEntries(
  (
    'а a,б b,в v,г g,д d,е e,ё yo,ж zh,з z,и i,й j,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch,' +
    'ш sh,щ shch,ы y,э eh,ю yu,я ya'
  )
    .split(',')
    .map((pair) => pair.split(' ')),
);

const alphabets: Record<string, Alphabet> = {
  latin: {
    letters: [...'abcdefghijklmnopqrstuvwxyz'],
    skipped: '',
    ascii: Object.fromEntries([...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [letter, letter])),
  },
  cyrillic: { letters: [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'], skipped: 'ёзйочъыь', ascii: cyrillicAscii },
  greek: { letters: [...'αβγδεζηθικλμνξοπρστυφχψω'], skipped: '' },
  // After the tenth letter come numerals: י, יא, יב.
  hebrew: { letters: hebrewNumerals, skipped: '' },
};

/** Latin letters and the Cyrillic ones that look the same, in both cases. */
const latinTwins = 'acekopxyABCEHKMOPTXY';
const cyrillicTwins = 'асекорхуАВСЕНКМОРТХУ';

interface Letter {
  alphabet: string;
  /** 1-based. */
  ordinal: number;
  /** Its part of an id. */
  ascii: string;
  /** Typed as a letter of another alphabet that looks like it. */
  lookAlike: boolean;
}

/** All letters that a printed character can stand for, itself first. */
export function readLetter(typed: string): Letter[] {
  const latin = latinTwins[cyrillicTwins.indexOf(typed)];
  const cyrillic = cyrillicTwins[latinTwins.indexOf(typed)];
  const twin = latin ?? cyrillic;
  return [
    ...lettersOf(typed.toLowerCase(), false),
    ...(twin === undefined ? [] : lettersOf(twin.toLowerCase(), true)),
  ];
}

/** Whether a list may go from one ordinal to the other: the next letter, or over letters that lists pass over. */
export function letterFollows(alphabet: string, before: number, after: number): boolean {
  const { letters, skipped } = alphabets[alphabet] as Alphabet;
  return after > before && letters.slice(before, after - 1).every((letter) => skipped.includes(letter));
}

/** The letter that a list is expected to print after an ordinal; `null` at the end of the alphabet. */
export function letterAfter(alphabet: string, ordinal: number): string | null {
  const { letters, skipped } = alphabets[alphabet] as Alphabet;
  return letters.slice(ordinal).find((letter) => !skipped.includes(letter)) ?? null;
}

function lettersOf(lower: string, lookAlike: boolean): Letter[] {
  return Object.entries(alphabets).flatMap(([alphabet, { letters, ascii }]) => {
    const ordinal = letters.indexOf(lower) + 1;
    return ordinal === 0 ? [] : [{ alphabet, ordinal, ascii: ascii?.[lower] ?? String(ordinal), lookAlike }];
  });
}
