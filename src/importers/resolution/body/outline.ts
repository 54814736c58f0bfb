/** Paragraphs -> blocks: which are headings, which begin items, which are only text. */
import { type HeadingLabel, readHeadingLabel } from '../../../markdown/heading-labels.ts';
import { type LabelToken, readLabel, readNumber } from '../../../markdown/labels.ts';
import { follows, isFirst } from '../../../markdown/sequence.ts';
import { contentsOf } from './contents.ts';
import { inlineItems } from './inline.ts';
import { type Paragraph, splitParagraph } from './paragraphs.ts';

export type Block =
  /** `id`: its own, where the label is none for our reader. */
  | { kind: 'heading'; depth: number; id?: string; text: string; paragraph: Paragraph }
  /** `label` is `null` for a line of a dashed list. */
  | { kind: 'item'; label: string | null; series: string; text: string; paragraph: Paragraph }
  /** `plain`: what looks like a label is none. */
  | { kind: 'text'; text: string; plain?: true; paragraph: Paragraph }
  /** A footnote, numbered in the order of its mark in the text. */
  | { kind: 'note'; number: number; text: string; paragraph: Paragraph };

/** Dashes and bullets that open a line; those before a label are taken away. */
const bullet = /^[-–—•*·▪●]\s+/u;

/** Longest line, in characters, that can be a heading without being marked as one. */
const longestHeading = 250;

const deepest = 6;

export function readOutline(paragraphs: readonly Paragraph[]): Block[] {
  const contents = contentsOf(paragraphs);
  const lines = paragraphs
    .flatMap((paragraph, at) => (contents.has(paragraph) ? [paragraph] : opened(paragraph, paragraphs, at)))
    .map((paragraph) => ({ paragraph, ...labelOf(paragraph) }));
  const depths = new Depths();
  return lines.map(({ paragraph, text, token, dashed }, at): Block => {
    if (paragraph.role === 'note')
      return {
        kind: 'note',
        number: Number.parseInt(text, 10),
        text: text.replace(/^\d+[.)]?\s*/, ''),
        paragraph,
      };
    if (contents.has(paragraph)) return { kind: 'text', text, plain: true, paragraph };
    const heading = paragraph.role === 'text' && !dashed ? headingLabel(lines, at, depths) : null;
    if (heading) return { kind: 'heading', depth: depths.open(heading, paragraph.heading), text, paragraph };
    const section = dashed ? null : letteredSection(lines, at, depths);
    if (section)
      return {
        kind: 'heading',
        depth: depths.open(section, null),
        id: section.segments.join('-'),
        text,
        paragraph,
      };
    if (token)
      return { kind: 'item', label: token.text, series: token.readings[0]?.series ?? '', text, paragraph };
    // A number that our reader takes for none, «a.», stays text.
    if (paragraph.list?.label) return { kind: 'text', text, paragraph };
    if (paragraph.list || dashed) return { kind: 'item', label: null, series: 'dash', text, paragraph };
    if (isPlainHeading(paragraph, lines[at + 1]?.paragraph))
      return { kind: 'heading', depth: depths.below(paragraph.heading), text, paragraph };
    return { kind: 'text', text, paragraph };
  });
}

/**
 * A paragraph, with the items that it enumerates apart. Where the document's own list begins only after it, it would become
 * a part of such an enumeration, which therefore stays text.
 */
function opened(paragraph: Paragraph, paragraphs: readonly Paragraph[], at: number): Paragraph[] {
  const [first, ...items] = enumerated(paragraph);
  const own = items[0] && readLabel(items[0].text);
  if (first === undefined || !own || readLabel(paragraph.text)) return enumerated(paragraph);
  for (const next of paragraphs.slice(at + 1)) {
    if (next.heading !== null || readHeadingLabel(next.text, null)?.label.keyword) break;
    const token = readLabel(next.text);
    if (!token) continue;
    const begins = token.readings.some(isFirst) && (token.form !== own.form || !sameSeries(token, own));
    return begins ? [paragraph] : [first, ...items];
  }
  return [first, ...items];
}

const sameSeries = (a: LabelToken, b: LabelToken): boolean => a.readings[0]?.series === b.readings[0]?.series;

/** A paragraph, with the items that it enumerates apart; those of an item may enumerate in turn. */
function enumerated(paragraph: Paragraph): Paragraph[] {
  if (paragraph.role !== 'text' || paragraph.heading !== null) return [paragraph];
  const at = inlineItems(paragraph.text);
  const [before, ...items] = splitParagraph(paragraph, at);
  return before === undefined || items.length === 0 ? [paragraph] : [before, ...items.flatMap(enumerated)];
}

interface Line {
  paragraph: Paragraph;
  text: string;
  token: LabelToken | null;
  /** It begins with a dash or bullet that no label follows. */
  dashed: boolean;
}

function labelOf(paragraph: Paragraph): Omit<Line, 'paragraph'> {
  const dash = bullet.exec(paragraph.text)?.[0] ?? '';
  const behind = paragraph.text.slice(dash.length);
  const token = readLabel(behind);
  if (token && dash !== '') return { text: behind, token, dashed: false };
  return { text: paragraph.text, token: readLabel(paragraph.text), dashed: dash !== '' };
}

/** A label alone on its line, a keyword, a marked heading with a label, or a Roman number with a list under it. */
function headingLabel(lines: readonly Line[], at: number, depths: Depths): HeadingLabel | null {
  const { paragraph, text, token } = lines[at] as Line;
  const label = readHeadingLabel(text, depths.last());
  if (!label || text.length > longestHeading) return null;
  const isAlone = label.label.text.length === text.length;
  if (isAlone) return label.reading === null || label.label.keyword || isNext(label, depths) ? label : null;
  if (label.label.keyword) return endsAsHeading(text) || paragraph.bold || paragraph.heading ? label : null;
  if (paragraph.heading !== null) return label;
  if (token === null || token.form !== '.') return null;
  const isRoman = token.readings.some(({ series }) => series === 'roman-upper');
  const isDressed = paragraph.bold || (text === text.toUpperCase() && /\p{Lu}{2}/u.test(text));
  if (!isRoman && !(isDressed && endsAsHeading(text))) return null;
  return holdsItems(lines, at) ? label : null;
}

/**
 * «А. Датчики» with items under it, and «Б. …» before or after it. A letter with a dot is read as an initial, so such a heading
 * needs an id of its own.
 */
function letteredSection(lines: readonly Line[], at: number, depths: Depths): HeadingLabel | null {
  const { paragraph, text } = lines[at] as Line;
  const own = letterOf(text);
  if (own === null || paragraph.role !== 'text' || !/\p{L}$/u.test(text) || !holdsItems(lines, at))
    return null;
  const reading = own.reading as Reading;
  if (depths.continues(reading)) return own;
  const later = lines.slice(at + 1).flatMap((line) => letterOf(line.text)?.reading ?? []);
  return isFirst(reading) && later.some((next) => follows(reading, next, false)) ? own : null;
}

function letterOf(text: string): HeadingLabel | null {
  const letter = /^(\p{Lu})\.\s+(?!\p{Lu}\.)/u.exec(text)?.[1];
  const reading = readNumber(letter ?? '').find(({ style }) => style === 'letter');
  if (letter === undefined || reading === undefined) return null;
  const { number, style, segments } = reading;
  return { label: { text: `${letter}.`, number, style, keyword: null }, reading, segments };
}

const endsAsHeading = (text: string): boolean =>
  !/[;,]$/.test(text) && !/\.\s+\p{Lu}.*\.$/u.test(text.replace(/^\S+\s/, ''));

const isNext = ({ reading }: HeadingLabel, depths: Depths): boolean =>
  reading !== null && (isFirst(reading) || depths.continues(reading));

/** Whether items of another kind follow before the next label of the same kind. */
function holdsItems(lines: readonly Line[], at: number): boolean {
  const own = lines[at]?.token?.readings[0]?.series;
  for (const { token, dashed, paragraph } of lines.slice(at + 1)) {
    if (dashed || paragraph.list?.label === null) return true;
    if (token === null) continue;
    return !token.readings.some(({ series }) => series === own);
  }
  return false;
}

/** A line set in bold or as a heading, without a label and without the end of a sentence. */
function isPlainHeading({ text, heading, bold, role }: Paragraph, next: Paragraph | undefined): boolean {
  if (role !== 'text' || next === undefined || text.length > longestHeading) return false;
  return heading !== null || (bold && !next.bold && !/[.;:,]$/.test(text));
}

type Reading = NonNullable<HeadingLabel['reading']>;

/** How deep headings stand: each new kind of label below those that are open, the first on level 2. */
class Depths {
  readonly #open: { key: string; reading: Reading | null; level: number | null }[] = [];

  /** Takes in a labelled heading, with its level where the format has one, and says its depth. */
  open({ label, reading }: HeadingLabel, level: number | null): number {
    const key = label.keyword ?? (reading?.series ?? '') + (label.text === label.number ? ' alone' : '');
    const at = label.keyword === 'annex' ? 0 : this.#open.findIndex((other) => other.key === key);
    if (at !== -1) this.#open.length = at;
    this.#open.push({ key, reading, level });
    return Math.min(deepest, this.#open.length + 1);
  }

  /** The depth of a heading without a label, which opens nothing: below those that are open and above it in the format. */
  below(level: number | null): number {
    const above = this.#open.filter((other) => level === null || other.level === null || other.level < level);
    return Math.min(deepest, above.length + 2);
  }

  last(): Reading | null {
    return this.#open.at(-1)?.reading ?? null;
  }

  continues(reading: Reading): boolean {
    return this.#open.some((other) => other.reading !== null && follows(other.reading, reading, false));
  }
}
