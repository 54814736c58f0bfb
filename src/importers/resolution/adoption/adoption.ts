/** How the document says that it was adopted: the day, and who signed. Nothing is concluded that it does not say. */
import { readHeadingLabel } from '../../../markdown/heading-labels.ts';
import { dateIn } from '../../dates.ts';
import type { SourceLine } from '../../documents/types.ts';
import { contentsOf } from '../body/contents.ts';
import type { Paragraph } from '../body/paragraphs.ts';
import type { Head } from '../head/title.ts';
import { isAdoptionLine, isDateline, saidOfAdoption } from './dateline.ts';
import { readSignatures, type Signature } from './signatures.ts';

export interface Adoption {
  /** `2017-05-12`; `null` where no words of adoption stand by a date. */
  date: string | null;
  signed: Signature[];
  /** Read from places on paper, where a post may stand by another's name: nothing to be entered as a fact. */
  isPrinted: boolean;
  /** A date at the head or foot that no word of adoption stands by, with its words. */
  possible: { date: string; words: string } | null;
}

/** How many paragraphs at the document's head and foot may tell of its adoption. */
const edge = 8;
/** How many may stand between the title and the line of place and date. */
const near = 3;
/** Longest paragraph that tells of it, in characters. */
const longest = 400;

/** @param lines what the paragraphs were joined from */
export function readAdoption(
  { title, masthead, rest }: Pick<Head, 'title' | 'masthead' | 'rest'>,
  lines: readonly SourceLine[],
): Adoption {
  const above = textsOf(masthead);
  const texts = textsOf(beforeAnnexes(rest));
  // Place and date are often the two cells of a table.
  const under = rest.filter(({ role }) => role !== 'note').slice(0, near);
  const foot = texts.slice(near).slice(-edge);
  const date =
    datedIn([saidOfAdoption(title, 'title')]) ??
    datedIn([...said(above), ...said(texts.slice(0, edge)), ...said(texts.slice(edge).slice(-edge))]);
  const titled = dateIn(title);
  return {
    date,
    signed: readSignatures(rest, lines),
    isPrinted: lines.some(({ box }) => box !== null),
    possible:
      date === null
        ? (possibleDate(under.map(({ text }) => text)) ??
          (titled === null ? null : { date: titled, words: title }) ??
          possibleDate(foot.toReversed()) ??
          possibleDate(above.toReversed()))
        : null,
  };
}

/** An annex has a foot of its own, in which nobody adopts. */
function beforeAnnexes(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const contents = contentsOf(paragraphs);
  const annex = paragraphs.findIndex(
    (paragraph) =>
      !contents.has(paragraph) && readHeadingLabel(paragraph.text, null)?.label.keyword === 'annex',
  );
  return annex === -1 ? paragraphs : paragraphs.slice(0, annex);
}

const textsOf = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs.filter(({ role }) => role === 'text').map(({ text }) => text);

/** Words of adoption; where they fill a line, the next ones may have the date: «УТВЕРЖДЕНА / решением … / от 12.05.2017». */
const said = (texts: readonly string[]): (string | null)[] =>
  texts.map((text, index) => {
    if (text.length > longest) return null;
    const words = saidOfAdoption(text, 'text');
    if (words === null || dateIn(words) !== null || !isAdoptionLine(text) || /[.;:]$/.test(text))
      return words;
    return texts.slice(index + 1, index + near).find(isDateline) ?? null;
  });

const datedIn = (texts: readonly (string | null)[]): string | null =>
  texts.map((text) => (text === null ? null : dateIn(text))).find((date) => date !== null) ?? null;

function possibleDate(texts: readonly string[]): Adoption['possible'] {
  for (const words of texts) {
    const date = isDateline(words) ? dateIn(words) : null;
    if (date !== null) return { date, words };
  }
  return null;
}
