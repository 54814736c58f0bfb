/** Text with marked words, as data, so that no HTML from the index is ever inserted into a page. */

interface Segment {
  text: string;
  marked: boolean;
}
export type MarkedText = Segment[];

/** Punctuation that clings to a word: it stays outside the mark, «кластеров», not «кластеров», with both quotes marked. */
const clinging = /^([\p{P}\p{S}]*)(.*?)([\p{P}\p{S}]*)$/su;

/** Reads a Pagefind excerpt: plain text with `<`, `>` as entities and `<mark>` around single words. */
export function readExcerpt(excerpt: string): MarkedText {
  return excerpt.split(/(<mark>.*?<\/mark>)/s).flatMap((piece) => {
    const word = /^<mark>(.*)<\/mark>$/s.exec(piece)?.[1];
    if (word === undefined) return segment(decode(piece), false);
    const [, before = '', core = '', after = ''] = clinging.exec(decode(word)) ?? [];
    return [...segment(before, false), ...segment(core, true), ...segment(after, false)];
  });
}

/** Marks the same words in `text` as are marked in `example`, whole words only. */
export function markLike(text: string, example: MarkedText): MarkedText {
  const words = new Set(example.filter(({ marked }) => marked).map((part) => part.text.toLowerCase()));
  return text
    .split(/([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)/u)
    .flatMap((piece) => segment(piece, words.has(piece.toLowerCase())));
}

/** At most `limit` characters, cut between words with an ellipsis. */
export function firstWords(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit + 1);
  const space = cut.search(/\s\S*$/u);
  return `${(space > 0 ? cut.slice(0, space) : text.slice(0, limit)).replace(/[\s\p{P}]+$/u, '')}…`;
}

/** `text` without its first `length` characters. */
export function dropStart(text: MarkedText, length: number): MarkedText {
  const [first, ...rest] = text;
  if (first === undefined || length === 0) return text;
  if (first.text.length <= length) return dropStart(rest, length - first.text.length);
  return [{ ...first, text: first.text.slice(length) }, ...rest];
}

export function plain(text: MarkedText): string {
  return text.map((part) => part.text).join('');
}

function segment(text: string, marked: boolean): MarkedText {
  return text === '' ? [] : [{ text, marked }];
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
