/** Printed lines -> paragraphs: across page breaks, and with divided words made whole. */
import { readHeadingLabel } from '../../../markdown/heading-labels.ts';
import { readLabel } from '../../../markdown/labels.ts';
import type { Mark, SourceLine } from '../../documents/types.ts';
import type { Furniture } from '../furniture/types.ts';
import {
  countWords,
  decideHyphen,
  type HyphenDecision,
  isDivided,
  isWithinAddress,
  theOtherWay,
} from './hyphens.ts';

export interface Paragraph {
  /** White space collapsed; every other character as found. */
  text: string;
  /** Marks of footnotes in `text`. */
  marks: Mark[];
  /** Indices of its lines. */
  lines: number[];
  /** Blank lines before it, where the format has them. */
  gap: number;
  role: 'text' | 'note' | 'cell';
  heading: number | null;
  bold: boolean;
  list: SourceLine['list'];
  /** A further paragraph of the list item before. */
  continues: boolean;
}

export interface Joined {
  paragraphs: Paragraph[];
  hyphens: HyphenDecision[];
}

const collapse = (text: string): string => text.replaceAll(/\s+/gu, ' ').trimStart();

/** The marks of a line whose white space is collapsed, behind the text that stands before it. */
const collapsedMarks = ({ text, marks = [] }: SourceLine, before: number): Mark[] =>
  marks.map(({ start, end }) => {
    const at = before + collapse(text.slice(0, start)).length;
    return { start: at, end: at + end - start };
  });

/** Whether a text has come to the end of a sentence or clause; a footnote's mark may stand behind. */
const isFinished = (text: string): boolean => /[.;:!?…][»”")\]]*\s*(?:\d{1,2}|\*)?$/u.test(text);

/**
 * @param notes `apart`: paragraphs go on over the footnotes of a page; `inline`: notes are text like any other
 * @param otherwise indices of lines whose hyphen somebody decides the other way
 */
export function joinLines(
  lines: readonly SourceLine[],
  furniture: readonly Furniture[],
  notes: 'apart' | 'inline',
  otherwise: ReadonlySet<number> = new Set(),
): Joined {
  const roleOf = ({ role }: SourceLine): Paragraph['role'] =>
    role === 'cell' || (role === 'note' && notes === 'apart') ? role : 'text';
  const left = new Set(furniture.map(({ line }) => line));
  const words = countWords(lines.map(({ text }) => text));
  const width = widthOf(lines.filter((_, index) => !left.has(index)));
  const paragraphs: Paragraph[] = [];
  const hyphens: HyphenDecision[] = [];
  let gap = 0;
  for (const [index, line] of lines.entries()) {
    gap = Math.max(gap, line.gap ?? 0);
    if (left.has(index)) continue;
    const open = paragraphs.findLast(({ role }) => role === roleOf(line));
    const last = open?.lines.at(-1);
    const before = last === undefined ? undefined : lines[last];
    const text = collapse(line.text).trimEnd();
    const torn = last !== undefined && isTorn(lines, left, last, index);
    if (open && before && last !== undefined && continues({ open, before, line, torn, width })) {
      const guess = isDivided(open.text, text) ? decideHyphen(open.text, text, words) : null;
      const decision = guess && otherwise.has(last) ? theOtherWay(guess) : guess;
      if (decision) hyphens.push({ ...decision, line: last });
      if (decision) open.text = open.text.slice(0, decision.keeps ? undefined : -1);
      else if (!isWithinAddress(open.text)) open.text += ' ';
      open.marks.push(...collapsedMarks(line, open.text.length));
      open.text += text;
      open.lines.push(index);
      open.bold &&= line.bold;
    } else {
      const { heading, bold, list, continues = false } = line;
      const marks = collapsedMarks(line, 0);
      paragraphs.push({
        text,
        marks,
        lines: [index],
        gap,
        role: roleOf(line),
        heading,
        bold,
        list,
        continues,
      });
    }
    gap = 0;
  }
  return { paragraphs, hyphens };
}

/** Whether a page ends between two lines, or something was left out there. */
function isTorn(lines: readonly SourceLine[], left: ReadonlySet<number>, from: number, to: number): boolean {
  if (lines[from]?.page !== lines[to]?.page) return true;
  for (let index = from + 1; index < to; index += 1) if (left.has(index)) return true;
  return false;
}

interface Seam {
  open: Paragraph;
  before: SourceLine;
  line: SourceLine;
  torn: boolean;
  /** Of the document’s printed lines; `null` where lines do not end because the paper does. */
  width: number | null;
}

function continues({ open, before, line, torn, width }: Seam): boolean {
  if (line.role === 'cell' || line.heading !== before.heading || line.list?.label) return false;
  if (readHeadingLabel(line.text, null)?.label.keyword) return false;
  const goesOn = /^[\p{Ll}(«"“]/u.test(line.text) && !readLabel(line.text);
  if (torn) {
    if (!isFinished(open.text) && (goesOn || isDivided(open.text, line.text))) return true;
    return width !== null && !isFinished(open.text) && !beginsItem(open, line) && isAligned(before, line);
  }
  if (line.starts === 'paragraph') return false;
  if (line.starts === 'break') return !isFinished(open.text) && goesOn;
  if (line.role === 'note') return !startsNote(line.text);
  if (beginsItem(open, line)) return false;
  return width === null ? isBrokenOff(open, line) : !endsShort(open, before, line, width);
}

/** Without an indent of its own, or of a page on which nothing tells of one. */
const isAligned = (before: SourceLine, line: SourceLine): boolean =>
  before.box !== null && line.box !== null && before.bold === line.bold
    ? Math.abs(before.box.left - line.box.left) < indent
    : line.starts === 'line';

/** Smallest indent of a first line, in points. */
const indent = 4;

/** A note begins with its mark. */
const startsNote = (text: string): boolean => /^(?:\d{1,3}|[*†‡]+)[\s.)]/u.test(text);

/** A label at the beginning of a line begins an item unless a sentence has run into it. */
const beginsItem = (open: Paragraph, line: SourceLine): boolean =>
  (readLabel(line.text) !== null || bullet.test(line.text)) &&
  (isFinished(open.text) ||
    (open.lines.length === 1 && readLabel(open.text) === null && open.text.length < 40));

/** Opens a line of a list without numbers. */
const bullet = /^[-–—•*·▪●]\s/u;

/** Lines of a text that is not wrapped are paragraphs, unless a sentence goes on in the next line. */
const isBrokenOff = (open: Paragraph, line: SourceLine): boolean =>
  /[\p{Ll},]$/u.test(open.text) && /^\p{Ll}/u.test(line.text) && open.text.length > shortest;

/** Shorter lines are titles and headings over several lines, in characters. */
const shortest = 25;

/** Without positions on paper a paragraph is over where the next word had fitted into the line that ends a sentence. */
function endsShort(open: Paragraph, before: SourceLine, line: SourceLine, width: number): boolean {
  if (before.box !== null || !isFinished(open.text)) return false;
  const next = /^\S*/.exec(line.text)?.[0].length ?? 0;
  return before.text.length + 1 + next <= width - slack || before.text.length < line.text.length * 0.7;
}

/** How much shorter than the longest a full line may be, in characters. */
const slack = 4;

/**
 * How wide lines are that end where the paper ends. With boxes they do; plain text is wrapped when most lines inside its
 * paragraphs are about as long as the longest ones, or end within a word.
 */
function widthOf(lines: readonly SourceLine[]): number | null {
  if (lines.some(({ box }) => box !== null)) return Number.POSITIVE_INFINITY;
  const inner = lines.filter((_, index) => lines[index + 1]?.starts === 'line');
  const widths = inner.map(({ text }) => text.length).sort((a, b) => a - b);
  const widest = widths[Math.floor(widths.length * 0.9)] ?? 0;
  if (widths.length < 3 || widest > widestWrapped) return null;
  const full = inner.filter(({ text }) => text.length >= widest * 0.6 || /\p{Ll}-$/u.test(text));
  return full.length * 2 > inner.length ? widest : null;
}

/** Longest printed line, in characters. */
const widestWrapped = 120;

/** Parts a paragraph at offsets of its text; each part is a paragraph with its own marks. */
export function splitParagraph(paragraph: Paragraph, at: readonly number[]): Paragraph[] {
  const { text, marks } = paragraph;
  const starts = [0, ...at.filter((offset) => offset > 0)];
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? text.length;
    const inside = marks.filter(({ start }) => start >= from && start < to);
    return {
      ...paragraph,
      text: text.slice(from, to).trimEnd(),
      marks: inside.map(({ start, end }) => ({ start: start - from, end: end - from })),
    };
  });
}
