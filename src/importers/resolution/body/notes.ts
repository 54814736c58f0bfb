/** Whether footnotes can be written as such: printed numbers then follow from the order of the marks. */
import type { Paragraph } from './paragraphs.ts';

const numberAt = ({ text }: Paragraph, { start, end }: Paragraph['marks'][number]): string =>
  text.slice(start, end);

/**
 * Marks count 1, 2, 3 … through the text, each has its note and each note its mark. Otherwise (numbers that begin again on
 * each page, asterisks) other numbers would be printed than the document's.
 */
export function notesAreCounted(paragraphs: readonly Paragraph[]): boolean {
  const notes = paragraphs
    .filter(({ role }) => role === 'note')
    .map(({ text }) => /^\d+/.exec(text)?.[0] ?? '');
  const marks = marksOfText(paragraphs);
  const counted = notes.map((_, index) => String(index + 1));
  return notes.length > 0 && same(notes, counted) && same([...new Set(marks)], counted);
}

/** Takes the marks away that are no footnotes': powers, degrees, and all of them where there are no notes. */
export function withoutMarks(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.map((paragraph) => ({ ...paragraph, marks: [] }));
}

const marksOfText = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs
    .filter(({ role }) => role !== 'note')
    .flatMap((paragraph) => paragraph.marks.map((mark) => numberAt(paragraph, mark)));

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);
