/** What the reader of Markdown knows while it goes through the document, and the marks that it takes away. */
import type { FootnoteDefinition, Nodes } from 'mdast';
import type { Place } from '../../../records/issues.ts';
import type { SourceDocument } from '../types.ts';

export interface MdReading {
  source: string;
  /** Marks taken away, each with how often. */
  marks: Map<string, number>;
  /** Places of definitions that nothing refers to, or that stand twice. A page would not show their words. */
  lost: ReadonlySet<string>;
  notes: Map<string, FootnoteDefinition>;
  /** Numbers of footnotes by their identifiers, in the order of their first mark. */
  noteNumbers: Map<string, number>;
  hiddenLetters: number;
  /** Raw HTML marks something as struck out by an editor. */
  deleted: boolean;
}

export const placeKey = ({ line, column }: Place): string => `${line}:${column}`;

export function newReading(source: string, lost: readonly string[] = []): MdReading {
  return {
    source,
    marks: new Map(),
    lost: new Set(lost),
    notes: new Map(),
    noteNumbers: new Map(),
    hiddenLetters: 0,
    deleted: false,
  };
}

/** Longest mark that is listed whole, in characters: addresses are longer than signs. */
const longestMark = 200;

export function takeAway({ marks }: MdReading, mark: string, count = 1): void {
  const line = mark.replaceAll(/\s+/g, ' ').trim();
  const text = line.length > longestMark ? `${line.slice(0, longestMark)}…` : line;
  if (text !== '' && count > 0) marks.set(text, (marks.get(text) ?? 0) + count);
}

export const marksOf = ({ marks }: MdReading): SourceDocument['marks'] =>
  [...marks].map(([text, count]) => ({ text, count }));

/** The source of a node; `''` where the parser has made it of a part of a text. */
export function typed({ position }: Nodes, { source }: MdReading): string {
  return position ? source.slice(position.start.offset, position.end.offset) : '';
}

/** The number that a page prints for a footnote. */
export function numberOfNote(identifier: string, { noteNumbers }: MdReading): string {
  const number = noteNumbers.get(identifier) ?? noteNumbers.size + 1;
  noteNumbers.set(identifier, number);
  return String(number);
}
