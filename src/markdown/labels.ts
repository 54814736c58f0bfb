/** Reading the label that a line begins with. A label can stand for more than one number: `i)` is 1 or the 9th letter. */
import { readLetter } from './alphabets.ts';
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

/** How the number is set off: `1.`, `1)`, `(1)`, or not at all. */
export type Form = '.' | ')' | '()' | '';

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
  [/^\(([^\s()]{1,7})\)(?=\s|$)/u, '()'],
  [/^(\d{1,3}(?:\.\d{1,3})+)[.)](?=\s|$|\p{Lu})/u, '.'],
  [/^(\d{1,3}(?:\.\d{1,3})+)(?=\s)/u, ''],
  [/^([^\s().]{1,7})\)(?=\s|$|\p{Lu})/u, ')'],
  // «I. И. Иванов» is a name, «1. И. И. Иванову …» is not.
  [/^(\p{L}(?!\.\s\p{Lu}\.)|\p{L}{2,7})\.(?=\s|$)/u, '.'],
  [/^(\d{1,3})\.(?=\s|$|\p{Lu})/u, '.'],
];

/** The label at the start of a text, before white space, the end or a capital («1)Текст»); `null` when there is none. */
export function readLabel(text: string): LabelToken | null {
  for (const [shape, form] of shapes) {
    const match = shape.exec(text);
    if (!match?.[1]) continue;
    const readings = readNumber(match[1]).filter(({ style }) => style !== 'letter' || form !== '.');
    if (readings.length === 0) return null;
    const initial = form === '.' && /^\p{L}$/u.test(match[1]);
    const doubtful = initial || form === '' || readings.every(({ lookAlike }) => lookAlike);
    return { text: match[0], form, readings, doubtful };
  }
  return null;
}

/** Every number that a label without its delimiter can stand for. Years and dates (`2017`, `01.05`) are none. */
export function readNumber(typed: string): Reading[] {
  if (/^[1-9]\d{0,2}(?:\.[1-9]\d{0,2})*$/.test(typed)) return [arabic(typed)];
  const roman = romans(typed);
  return [...letters(typed), ...roman].sort((a, b) => Number(a.lookAlike) - Number(b.lookAlike));
}

function arabic(typed: string): Reading {
  const segments = typed.split('.');
  const decimal = segments.length > 1;
  return {
    style: decimal ? 'decimal' : 'arabic',
    series: decimal ? `decimal-${segments.length}` : 'arabic',
    path: segments.map(Number),
    number: typed,
    segments,
    lookAlike: false,
  };
}

function letters(typed: string): Reading[] {
  if ([...typed].length !== 1) return [];
  const upper = typed !== typed.toLowerCase();
  return readLetter(typed).map(({ alphabet, ordinal, ascii, lookAlike }) => ({
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
