/** A head whose lines ran together into one paragraph, taken apart again where a line tells what it is. */
import type { SourceLine } from '../../documents/types.ts';
import { isAdoptionLine, isDateline, isDraftMark } from '../adoption/dateline.ts';
import { type Paragraph, splitParagraph } from '../body/paragraphs.ts';
import { isCapitals, isOnlyKind, kindAtStart, namesKind } from './title-words.ts';

/** How many printed lines a head may have that ran together. */
const most = 12;

/** @param reach only so many paragraphs belong to the head */
export function takeHeadApart(
  paragraphs: readonly Paragraph[],
  lines: readonly SourceLine[],
  reach: number,
): Paragraph[] {
  return paragraphs.flatMap((paragraph, index) =>
    index < reach && paragraph.role === 'text' ? takeApart(paragraph, lines) : [paragraph],
  );
}

function takeApart(paragraph: Paragraph, lines: readonly SourceLine[]): Paragraph[] {
  const printed = printedLines(paragraph, lines);
  if (printed.length < 2 || printed.length > most) return [paragraph];
  const texts = printed.map(({ text }) => text);
  const isBold = (index: number) => lines[paragraph.lines[index] ?? -1]?.bold === true;
  const title = texts.findIndex(
    (text, index) =>
      (isCapitals(text) && namesKind(text) && isOnlyKind(text)) ||
      (kindAtStart(text) !== '' && index > 0 && isBold(index) && !isBold(index - 1)),
  );
  const first = title === -1 && kindAtStart(paragraph.text) !== '' ? 0 : title;
  if (first === -1) return [paragraph];
  const end = endOf(texts, first);
  const starts = [first, end].filter((at) => at > 0 && at < printed.length);
  if (starts.length === 0) return [paragraph];
  const parts = splitParagraph(
    paragraph,
    starts.map((at) => printed[at]?.start ?? 0),
  );
  const bounds = [0, ...starts, printed.length];
  return parts.map((part, index) => ({
    ...part,
    gap: index === 0 ? part.gap : 0,
    lines: paragraph.lines.slice(bounds[index], bounds[index + 1]),
  }));
}

/** Where lines of date and adoption begin that stand behind the title to the paragraph’s end. */
function endOf(texts: readonly string[], first: number): number {
  const isApart = (text: string) => isDateline(text) || isAdoptionLine(text) || isDraftMark(text);
  const after = texts.findIndex((text, index) => index > first && isApart(text));
  return after !== -1 && texts.slice(after).every(isApart) ? after : texts.length;
}

/** The lines of a paragraph with their places in it; none where a divided word runs through them. */
function printedLines(
  { text, lines: indices }: Paragraph,
  lines: readonly SourceLine[],
): { text: string; start: number }[] {
  let from = 0;
  const found: { text: string; start: number }[] = [];
  for (const index of indices) {
    const words = (lines[index]?.text ?? '').replaceAll(/\s+/gu, ' ').trim();
    const start = text.indexOf(words, from);
    if (start === -1) return [];
    found.push({ text: words, start });
    from = start + words.length;
  }
  return found;
}
