/** The head of a document: what stands above its title, the title, and where the text begins. */
import type { SourceLine } from '../../documents/types.ts';
import { isDraftMark } from '../adoption/dateline.ts';
import type { Paragraph } from '../body/paragraphs.ts';
import { takeHeadApart } from './head-lines.ts';
import { findTitle, reach, type TitlePlace } from './title-place.ts';
import { isCapitals, kindAtStart } from './title-words.ts';

export interface Head {
  /** Paragraphs above the title: letterhead, numbers, dates of print. */
  masthead: Paragraph[];
  title: string;
  /** Where the title is not the document's words as they stand: «РЕЗОЛЮЦИЯ» -> «Резолюция». */
  difference: TitleDifference | null;
  /** No line names the kind of document, so the first paragraph was taken. */
  guessed: boolean;
  /** The title, or a line of its own near it, calls the document a draft. */
  isDraft: boolean;
  rest: Paragraph[];
}

export interface TitleDifference {
  source: string;
  text: string;
  /** Letters in another case, other words, or words for a document that has no title. */
  reason: 'capitals' | 'retitled' | 'untitled';
}

/**
 * What somebody has decided about the title: which lines it is (indices of the first lines of its paragraphs), which words
 * replace those that were found, or which are put before a text without any.
 */
export type TitleChoice =
  | { kind: 'lines'; from: number; to: number }
  | { kind: 'words'; words: string }
  | { kind: 'untitled'; words: string };

/** @param lines what the paragraphs were joined from */
export function readHead(
  paragraphs: readonly Paragraph[],
  lines: readonly SourceLine[],
  choice: TitleChoice | null = null,
): Head | null {
  if (choice?.kind === 'untitled') return untitled(paragraphs, choice.words);
  const isChosen = choice?.kind === 'lines';
  const all = isChosen ? [...paragraphs] : takeHeadApart(paragraphs, lines, reach);
  const text = all.filter(({ role }) => role === 'text');
  const found = isChosen ? chosenTitle(text, choice) : findTitle(text);
  if (found === null) return null;
  const { first, end, guessed } = found;
  const masthead = text.slice(0, first);
  const parts = text.slice(first, end);
  const taken = new Set([...masthead, ...parts]);
  const title = parts.map((part) => part.text).join(' ');
  return {
    masthead,
    ...(choice?.kind === 'words' ? reworded(title, choice.words) : recase(title)),
    guessed,
    isDraft: isDraft(title, [...masthead, ...text.slice(end, end + 1)]),
    rest: all.filter((paragraph) => !taken.has(paragraph)),
  };
}

const isDraft = (title: string, near: readonly Paragraph[]): boolean =>
  /^(?:проект|draft)(?!\p{L})|\((?:проект|draft)\)/iu.test(title) ||
  near.some(({ text }) => isDraftMark(text));

function chosenTitle(
  text: readonly Paragraph[],
  { from, to }: { from: number; to: number },
): TitlePlace | null {
  const chosen = text.filter(({ lines: [line = -1] }) => line >= from && line <= to);
  const [opening] = chosen;
  if (opening === undefined) return findTitle(text);
  const first = text.indexOf(opening);
  return { first, end: first + chosen.length, guessed: false };
}

/** The words stand before the text's first ones, which lets the proof see where. */
function untitled(paragraphs: readonly Paragraph[], words: string): Head | null {
  const [opening] = paragraphs.filter(({ role }) => role === 'text');
  if (opening === undefined) return null;
  const source = opening.text.split(' ').slice(0, 3).join(' ');
  const difference = { source, text: `${words} ${source}`, reason: 'untitled' } as const;
  return { masthead: [], title: words, difference, guessed: false, isDraft: false, rest: [...paragraphs] };
}

function reworded(source: string, text: string): Pick<Head, 'title' | 'difference'> {
  if (source === text) return { title: text, difference: null };
  const isSame = source.toLowerCase() === text.toLowerCase();
  return { title: text, difference: { source, text, reason: isSame ? 'capitals' : 'retitled' } };
}

/** The kind in capitals before words that are not: a matter of type, not of words. */
function recase(title: string): Pick<Head, 'title' | 'difference'> {
  const source = kindAtStart(title);
  const rest = title.slice(source.length).replaceAll(/«[^»]*»?|“[^”]*”?|\d[\d.]*/gu, '');
  if (!isCapitals(source) || !isMostlySmall(rest === '' ? title.slice(source.length) : rest)) {
    return { title, difference: null };
  }
  const text = `${source[0]}${source.slice(1).toLowerCase()}`;
  return { title: text + title.slice(source.length), difference: { source, text, reason: 'capitals' } };
}

const isMostlySmall = (text: string): boolean =>
  (text.match(/\p{Ll}/gu) ?? []).length > (text.match(/\p{Lu}/gu) ?? []).length * 2;
