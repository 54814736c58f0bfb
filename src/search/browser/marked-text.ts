/** Text with marked words, as data, so that no HTML from the index is ever inserted into a page. */
import { pieces, plainWord, wordsOf } from '../language/words.ts';

interface Segment {
  text: string;
  marked: boolean;
}
export type MarkedText = Segment[];

/** So many words of a text tell what it is about. */
const excerptWords = 24;

/** Whether a word begins as one that was asked; three letters do not stand for a long word, and two for none but themselves. */
export function isAsked(word: string, starts: string[]): boolean {
  const plain = plainWord(word);
  return starts.some((start) => {
    if (start.length < 3 || /\d/.test(start)) return plain === start;
    return plain.startsWith(start) && (start.length > 3 || plain.length <= start.length + 3);
  });
}

/** Marks the words that begin so. */
export function marked(text: string, starts: string[]): MarkedText {
  const segments: MarkedText = [];
  for (const { text: piece, isWord } of pieces(text)) {
    const asked = isWord && isAsked(piece, starts);
    const last = segments.at(-1);
    if (last !== undefined && !last.marked && !asked) last.text += piece;
    else segments.push({ text: piece, marked: asked });
  }
  return segments;
}

/** The part of a text with the most different words that begin so, with ellipses where it is cut. */
export function excerptOf(text: string, starts: string[]): MarkedText {
  const words = text.split(/\s+/);
  const askedAt = words.map((word) =>
    starts.findIndex((start) => wordsOf(word).some((part) => isAsked(part, [start]))),
  );
  let best = { from: 0, kinds: 0 };
  for (const [place, start] of askedAt.entries()) {
    if (start === -1) continue;
    // A few words before say what it belongs to.
    const from = Math.max(0, Math.min(place - 4, words.length - excerptWords));
    const kinds = new Set(askedAt.slice(from, from + excerptWords).filter((asked) => asked !== -1)).size;
    if (kinds > best.kinds) best = { from, kinds };
  }
  const to = best.from + excerptWords;
  const cut = words.slice(best.from, to).join(' ');
  return marked(`${best.from > 0 ? '…' : ''}${cut}${to < words.length ? '…' : ''}`, starts);
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
