/** Text with marked words, as data, so that no HTML from the index is ever inserted into a page. */
import { type Asked, askedPieces } from './asked-pieces.ts';

interface Segment {
  text: string;
  marked: boolean;
}
export type MarkedText = Segment[];

/** Marks the words that were asked. */
export function marked(text: string, asked: Asked): MarkedText {
  const segments: MarkedText = [];
  for (const { text: piece, answers } of askedPieces(text, asked)) {
    const last = segments.at(-1);
    if (last !== undefined && !last.marked && answers === -1) last.text += piece;
    else segments.push({ text: piece, marked: answers !== -1 });
  }
  return segments;
}

/** At most `limit` characters, cut between words with an ellipsis. */
export function firstWords(text: MarkedText, limit: number): MarkedText {
  const all = plain(text);
  if (all.length <= limit) return text;
  const space = all.slice(0, limit + 1).search(/\s\S*$/u);
  const length = all.slice(0, space > 0 ? space : limit).replace(/[\s\p{P}]+$/u, '').length;
  return [...keepStart(text, length), { text: '…', marked: false }];
}

/** `text` without its first `length` characters. */
export function dropStart(text: MarkedText, length: number): MarkedText {
  const [first, ...rest] = text;
  if (first === undefined || length === 0) return text;
  if (first.text.length <= length) return dropStart(rest, length - first.text.length);
  return [{ ...first, text: first.text.slice(length) }, ...rest];
}

function keepStart([first, ...rest]: MarkedText, length: number): MarkedText {
  if (first === undefined || length === 0) return [];
  if (first.text.length <= length) return [first, ...keepStart(rest, length - first.text.length)];
  return [{ ...first, text: first.text.slice(0, length) }];
}

export function plain(text: MarkedText): string {
  return text.map((part) => part.text).join('');
}
