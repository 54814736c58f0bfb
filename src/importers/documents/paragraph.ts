/** A paragraph of a word processor while it is read, and the lines that become of it. */
import type { LineRole, Mark, SourceLine } from './types.ts';

/** What stands between two forced line breaks. */
interface Segment {
  text: string;
  /** Whether all letters so far are bold; `null` before the first. */
  bold: boolean | null;
  page: number | null;
  /** Marks of footnotes in `text`. */
  marks: Mark[];
}

export interface Paragraph {
  segments: Segment[];
}

export interface ParagraphManner {
  role: LineRole;
  heading: number | null;
  list: SourceLine['list'];
  /** It is a further paragraph of the item before. */
  continues?: boolean;
}

export const newParagraph = (): Paragraph => ({ segments: [] });

/** Adds text as it is printed; line breaks have to be added by `breakLine`, those inside are only white space. */
export function addText(paragraph: Paragraph, text: string, bold: boolean, page: number | null): void {
  if (text === '') return;
  if (paragraph.segments.length === 0) breakLine(paragraph, page);
  const segment = paragraph.segments.at(-1);
  if (segment === undefined) return;
  const blank = text.trim() === '';
  if (segment.bold === null && !blank) segment.page = page;
  if (!blank) segment.bold = bold && segment.bold !== false;
  segment.text += text.replace(/[\n\r\v\f\u0085\u2028\u2029]/g, ' ');
}

/** Adds the mark of a footnote. */
export function addMark(paragraph: Paragraph, mark: string, bold: boolean, page: number | null): void {
  addText(paragraph, mark, bold, page);
  const segment = paragraph.segments.at(-1);
  const end = segment?.text.length ?? 0;
  if (mark !== '') segment?.marks.push({ start: end - mark.length, end });
}

export function breakLine(paragraph: Paragraph, page: number | null): void {
  paragraph.segments.push({ text: '', bold: null, page, marks: [] });
}

/** The lines of a finished paragraph. Its number stands before the first line; without number and words there is none. */
export function linesOf({ segments }: Paragraph, page: number | null, manner: ParagraphManner): SourceLine[] {
  const { role, heading, list, continues = false } = manner;
  const label = list?.label ?? null;
  const filled: Segment[] = segments.filter(({ bold }) => bold !== null);
  if (filled.length === 0 && label !== null) filled.push({ text: '', bold: null, page, marks: [] });
  return filled.map((segment, index) => ({
    ...labelled(segment, index === 0 ? label : null),
    page: segment.page,
    starts: index === 0 ? 'paragraph' : 'break',
    role,
    heading,
    bold: segment.bold === true,
    list: index === 0 ? list : null,
    ...(continues && { continues }),
    box: null,
  }));
}

function labelled({ text, marks }: Segment, label: string | null): Pick<SourceLine, 'text' | 'marks'> {
  const before = label === null ? '' : text === '' ? label : `${label} `;
  const moved = marks.map(({ start, end }) => ({ start: start + before.length, end: end + before.length }));
  return { text: before + text, ...(moved.length > 0 && { marks: moved }) };
}

/** One by one: as arguments, the lines of a very long table would not fit on the stack. */
export function addAll(lines: SourceLine[], more: readonly SourceLine[]): void {
  for (const line of more) lines.push(line);
}

/** Lines of a story, with the empty paragraphs before what comes next. */
export interface Lines {
  lines: SourceLine[];
  gap: number;
}

/** Adds the lines of a paragraph; an empty one has none and leaves a gap. */
export function addParagraph(story: Lines, lines: readonly SourceLine[]): void {
  const [first] = lines;
  if (first === undefined) {
    story.gap += 1;
    return;
  }
  if (story.gap > 0) first.gap = story.gap;
  story.gap = 0;
  addAll(story.lines, lines);
}
