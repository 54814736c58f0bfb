/** Which paragraphs of a document are its title. */
import { readHeadingLabel } from '../../../markdown/heading-labels.ts';
import { readLabel } from '../../../markdown/labels.ts';
import { isAdoptionLine, isDateline, isDraftMark, isPlace, isTitleOfAdopted } from '../adoption/dateline.ts';
import type { Paragraph } from '../body/paragraphs.ts';
import {
  hasNumber,
  isAbout,
  isCapitals,
  isGoingOn,
  isKindOfDraft,
  isNumber,
  isOnlyKind,
  isSectionName,
  isSentence,
  kindAtStart,
  namesKind,
} from './title-words.ts';

export interface TitlePlace {
  /** Of paragraphs; `end` stands behind the last one. */
  first: number;
  end: number;
  guessed: boolean;
}

/** How far down a title may stand, in paragraphs, and how long it may be, in characters. */
export const reach = 30;
const longest = 400;
/** How many lines of number, date and place may stand within a title. */
const between = 3;

export function findTitle(text: readonly Paragraph[]): TitlePlace | null {
  if (text.length === 0) return null;
  const named = fullTitle(text, text.slice(0, reach).findIndex(looksLikeTitle));
  const first = named === -1 ? firstWords(text) : withDraft(text, named);
  let end = Math.max(named, first) + 1;
  while (end < text.length) {
    const length = goOn(text.slice(first, end), text.slice(end));
    if (length === 0) break;
    end += length;
  }
  return { first, end, guessed: named === -1 };
}

const isBetween = ({ text }: Paragraph): boolean =>
  [isDateline, isDraftMark, isNumber, isPlace].some((is) => is(text));

/** The first paragraph that is not about the document alone. */
const firstWords = (text: readonly Paragraph[]): number =>
  Math.max(
    0,
    text.findIndex((paragraph) => !isBetween(paragraph)),
  );

/**
 * «Resolution No. 3 of 2024» over «Resolution of the Assembly on Fair Procurement»: the number stands above the title, which says
 * the same kind again and is set apart.
 */
function fullTitle(text: readonly Paragraph[], named: number): number {
  const line = text[named]?.text ?? '';
  if (!hasNumber(line) || !isOnlyKind(line)) return named;
  const next = text.slice(named + 1, named + 2 + between);
  const at = next.findIndex((paragraph) => isSetApart(paragraph) && looksLikeTitle(paragraph));
  const isFull =
    kindAtStart(next[at]?.text ?? '').toLowerCase() === kindAtStart(line).toLowerCase() &&
    !isOnlyKind(wordsOf(next.slice(at, at + 2))) &&
    next.slice(0, at).every((paragraph) => isBetween(paragraph) || !isOfText(paragraph));
  return at !== -1 && isFull ? named + 1 + at : named;
}

/** «ПРОЕКТ» over «РЕЗОЛЮЦИИ» is its first word. */
const withDraft = (text: readonly Paragraph[], named: number): number =>
  isKindOfDraft(text[named]?.text ?? '') && /^проект$/iu.test(text[named - 1]?.text ?? '')
    ? named - 1
    : named;

/** No sentence: it begins with the kind, or is set apart by capitals, weight or level, and does not end as one. */
function looksLikeTitle({ text, heading, bold }: Paragraph): boolean {
  if (!namesKind(text) || text.length > longest || /[.;:,]$/.test(text.replace(/\s*[.]$/, ''))) return false;
  if (isSetApart({ text, heading, bold })) return true;
  return kindAtStart(text) !== '' && !/[.!?]\s+\p{Lu}/u.test(text) && !isSentence(text);
}

const isSetApart = ({ text, heading, bold }: Pick<Paragraph, 'text' | 'heading' | 'bold'>): boolean =>
  heading !== null || bold || isCapitals(text);

/** How many of the next paragraphs the title goes on for. */
function goOn(parts: readonly Paragraph[], [next, ...further]: readonly Paragraph[]): number {
  if (next === undefined) return 0;
  if (goesOn(parts, next)) return 1;
  if (!isOnlyKind(wordsOf(parts)) || !isBetween(next)) return 0;
  const lines = 1 + further.slice(0, between).findIndex((paragraph) => !isBetween(paragraph));
  const after = further[lines - 1];
  return lines > 0 && after !== undefined && goesOn(parts, after) ? lines + 1 : 0;
}

const wordsOf = (parts: readonly Paragraph[]): string => parts.map(({ text }) => text).join(' ');

const isAlike = (one: Paragraph, other: Paragraph): boolean =>
  isCapitals(one.text) === isCapitals(other.text) && one.bold === other.bold && one.heading === other.heading;

/** The title goes on in the next paragraph: in the genitive, in the same dress, or as a sentence that had only begun. */
function goesOn(parts: readonly Paragraph[], next: Paragraph): boolean {
  const words = wordsOf(parts);
  if (words.length + next.text.length > longest) return false;
  if (next.gap === 0 && isOpenQuote(words) && /^[^«]*»[^.;:]*$/u.test(next.text)) return true;
  if (next.gap <= 1 && isTitleOfAdopted(words) && isDateline(next.text)) return true;
  if (isOfText(next)) return false;
  const isBegun = /^[\p{Ll}«“"]/u.test(next.text);
  const isInGenitive = isGoingOn(next.text) && !isAbout(next.text);
  if (next.text.endsWith(',') && !isInGenitive) return false;
  if (isOnlyKind(words) && (isBegun || isGoingOn(next.text))) return true;
  if (words.endsWith(',') && next.gap <= 1 && /^\p{Ll}/u.test(next.text)) return true;
  const last = parts.at(-1) as Paragraph;
  const isDressed = isCapitals(next.text) || next.bold || next.heading !== null;
  const isClose = next.gap <= (isDressed ? 1 : 0);
  if (isWholeQuote(next.text) && !isDressed && last.heading === null) return next.gap <= 1;
  return isAlike(last, next) && isClose && (isDressed || isBegun || isAbout(next.text));
}

const isOpenQuote = (text: string): boolean => text.lastIndexOf('«') > text.lastIndexOf('»');
const isWholeQuote = (text: string): boolean => /^[«“"][^»”"]*[»”"]$/u.test(text);

/** Words that begin the text: a sentence, a label, the name of a section, words of date and adoption. */
const isOfText = ({ text, list }: Paragraph): boolean =>
  list !== null ||
  /[.;:!?…][»”")]*$/u.test(text) ||
  isDateline(text) ||
  isAdoptionLine(text) ||
  isSectionName(text) ||
  isSentence(text) ||
  readLabel(text) !== null ||
  readHeadingLabel(text, null) !== null;
