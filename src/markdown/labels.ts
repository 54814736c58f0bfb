/** Reading the label that a line begins with. A label can stand for more than one number: `i)` is 1 or the 9th letter. */
import { readLetter } from './alphabets.ts';
import { asciiDigits, bareHebrew, chineseSigns, readChinese, zeroOf } from './numerals.ts';
import { readRoman } from './roman.ts';
import type { LabelStyle } from './types.ts';

export interface Reading {
  style: LabelStyle;
  /** What numbers of one list share: `arabic`, `decimal-2`, `roman-lower`, `cyrillic-lower`. */
  series: string;
  /** The number as ordinals: `[3]`, a decimal `[1, 2]`. */
  path: readonly number[];
  /** As a citation names it. */
  number: string;
  /** Its parts of an id. */
  segments: readonly string[];
  /** Typed with letters of another alphabet that look the same. */
  lookAlike: boolean;
}

/** How the number is set off: `1.`, `1)`, `(1)`, `一、`, `（一）`, or not at all. */
export type Form = '.' | ')' | '()' | '、' | '（）' | '';

export interface LabelToken {
  /** Verbatim: `3)`. */
  text: string;
  form: Form;
  /** Never empty; the likeliest first. */
  readings: readonly Reading[];
  /** So often something else (an initial, a sum, «см.») that out of sequence it is not worth a warning. */
  doubtful: boolean;
}

const shapes: readonly [RegExp, Form][] = [
  [new RegExp(`^([${chineseSigns}]{1,5})、`, 'u'), '、'],
  [/^（([^\s（）]{1,7})）/u, '（）'],
  [new RegExp(`^\\(([${chineseSigns}]{1,5})\\)`, 'u'), '()'],
  [/^\(([^\s()]{1,7})\)(?=\s|$)/u, '()'],
  [/^(\p{Nd}{1,3}(?:\.\p{Nd}{1,3})+)[.)](?=\s|$|\p{Lu})/u, '.'],
  [/^(\p{Nd}{1,3}(?:\.\p{Nd}{1,3})+)(?=\s)/u, ''],
  [/^([^\s().]{1,7})\)(?=\s|$|\p{Lu})/u, ')'],
  // «I. И. Иванов» is a name, «1. И. И. Иванову …» is not.
  [/^(\p{L}(?!\.\s\p{Lu}\.)|\p{L}{2,7})\.(?=\s|$)/u, '.'],
  [/^(\p{Nd}{1,3})\.(?=\s|$|\p{Lu})/u, '.'],
];

/** The label at the start of a text, before white space, the end or a capital («1)Текст»); `null` when there is none. */
export function readLabel(text: string): LabelToken | null {
  for (const [shape, form] of shapes) {
    const match = shape.exec(text);
    if (!match?.[1]) continue;
    const readings = readNumber(match[1]).filter(({ style }) => style !== 'letter' || form !== '.');
    if (readings.length === 0) return null;
    const initial = form === '.' && /^\p{L}$/u.test(match[1]);
    // Two Hebrew letters may be a word: «(לא)».
    const word = readings.every(({ style }) => style === 'letter') && [...match[1]].length > 1;
    const doubtful = initial || word || form === '' || readings.every(({ lookAlike }) => lookAlike);
    return { text: match[0], form, readings, doubtful };
  }
  return null;
}

/** Every number that a label without its delimiter can stand for. Years and dates (`2017`, `01.05`) are none. */
export function readNumber(typed: string): Reading[] {
  const ascii = asciiDigits(typed);
  if (/^[1-9]\d{0,2}(?:\.[1-9]\d{0,2}){0,19}$/.test(ascii)) return [arabic(typed, ascii)];
  const chinese = readChinese(typed);
  if (chinese !== null) return [inChinese(typed, chinese)];
  const roman = romans(typed);
  return [...letters(typed), ...roman].sort((a, b) => Number(a.lookAlike) - Number(b.lookAlike));
}

/** @param ascii the number with the digits 0 to 9, which ids are made of */
function arabic(typed: string, ascii: string): Reading {
  const segments = ascii.split('.');
  const decimal = segments.length > 1;
  const zero = zeroOf(typed);
  const digits = zero === '0' ? '' : `-${zero}`;
  return {
    style: decimal ? 'decimal' : 'arabic',
    series: decimal ? `decimal-${segments.length}${digits}` : `arabic${digits}`,
    path: segments.map(Number),
    number: typed,
    segments,
    lookAlike: false,
  };
}

function inChinese(typed: string, value: number): Reading {
  const segments = [String(value)];
  return { style: 'arabic', series: 'chinese', path: [value], number: typed, segments, lookAlike: false };
}

function letters(typed: string): Reading[] {
  const bare = bareHebrew(typed);
  // Hebrew numbers its items with numerals of several letters.
  if ([...bare].length !== 1 && !/^\p{Script=Hebrew}+$/u.test(bare)) return [];
  const upper = typed !== typed.toLowerCase();
  return readLetter(bare).map(({ alphabet, ordinal, ascii, lookAlike }) => ({
    style: 'letter',
    series: `${alphabet}-${upper ? 'upper' : 'lower'}`,
    path: [ordinal],
    number: typed,
    segments: [ascii],
    lookAlike,
  }));
}

function romans(typed: string): Reading[] {
  const roman = readRoman(typed);
  if (!roman) return [];
  const { value, text, lookAlike } = roman;
  const lower = text.toLowerCase();
  const series = text === lower ? 'roman-lower' : 'roman-upper';
  return [{ style: 'roman', series, path: [value], number: text, segments: [lower], lookAlike }];
}
