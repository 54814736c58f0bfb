/** The lines of one signature, or of several: a name, a post, and what parts them. */

import { isSentence } from '../head/title-words.ts';
import {
  behalf,
  isForOthers,
  isFullName,
  isName,
  isPlural,
  isPost,
  nameFirst,
  nameLast,
  unranked,
} from './posts.ts';

export interface Signature {
  post: string | null;
  name: string;
}

/** A paragraph, and the lines of the document that it was joined from. */
export interface Printed {
  text: string;
  rows: readonly string[];
}

interface Read {
  signed: Signature[];
  /** By a line to sign on, brackets, or a gap. */
  isMarked: boolean;
  /** How many of the paragraphs above it are part of it. */
  above: number;
}

/** Longest line of a signature, in characters. */
const longest = 200;

const toSignOn =
  /[_…]{2,}|\.{4,}|\((?:подпись|signature|signed)\)|(?<!\p{L})п\/п(?!\p{L})|\/s\/|М\.\s?П\.(?!\s?\p{Lu}\p{Ll})/giu;

export function readSignature({ text, rows }: Printed, above: readonly Printed[]): Read | null {
  if (text.length > longest || /^\(?\d+[.)]\s|^[–—•-]\s/u.test(text) || /[;:!?]$/.test(text)) return null;
  const whole = rows.join('\n').trim();
  const raw = whole.replace(behalf, '');
  const parts = partsOf(raw);
  const isMarked =
    new RegExp(toSignOn.source, 'iu').test(raw) || /\/\s?\p{Lu}[^/]*\/|\(\p{Lu}[^)]*\)$/u.test(text);
  return (
    listed(rows, above) ??
    overPost(rows, above) ??
    parted(parts, isMarked, above) ??
    namedFirst(parts.join(' '), isMarked) ??
    posted(parts.join(' '), isMarked) ??
    (raw !== whole && isName(raw) ? signature(null, raw, false) : null)
  );
}

const partsOf = (raw: string): string[] =>
  raw
    .replaceAll(toSignOn, '\t')
    .split(/\t|\n|\s{3,}|(?<=\s)\/|\/(?=\s|$)|(?<=\S)\s+(?=\([^)]*\)$)/u)
    .map((part) =>
      part
        .replaceAll(/\s+/gu, ' ')
        .replace(/^[\s/(,–—-]+/u, '')
        .replace(/[\s/),–—-]+$/u, ''),
    )
    .filter((part) => /\p{L}/u.test(part));

/** «Сопредседатели съезда:» and under it names, with or without a degree. */
function listed(rows: readonly string[], above: readonly Printed[]): Read | null {
  const isNamed = (row: string) => isName(unranked(row.trim()));
  const [first = '', ...others] = rows;
  const names = isHeading(first) && others.length > 0 ? others : rows;
  const over = above.findLast((printed) => !printed.rows.every(isNamed))?.rows.at(-1) ?? '';
  if (!names.every(isNamed) || !(names !== rows || isHeading(over))) return null;
  return {
    signed: names.map((row) => ({ post: null, name: unranked(row.trim()) })),
    isMarked: false,
    above: 0,
  };
}

const isHeading = (row: string): boolean => row.trim().endsWith(':') && isPlural(row.trim());

/** Names with the post on the lines below each; the first may be the paragraph above. */
function overPost(own: readonly string[], above: readonly Printed[]): Read | null {
  const isOwn = isBareName(own[0] ?? '');
  const over = above.at(-1)?.rows ?? [];
  if (!isOwn && (over.length !== 1 || !isBareName(over[0] ?? '') || !isNameOverPost(above))) return null;
  const rows = isOwn ? own : [...over, ...own];
  const isStart = (row: string, index: number) =>
    index === 0 || isName(bare(row)) || (isBareName(row) && isPost(rows[index + 1] ?? ''));
  const starts = rows.flatMap((row, index) => (isStart(row, index) ? [index] : []));
  const signed = starts.map((start, index) => ({
    name: bare(rows[start] ?? ''),
    post: rows
      .slice(start + 1, starts[index + 1])
      .join(' ')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
  }));
  if (!signed.every(({ post }) => isPostAlone(post))) return null;
  const isMarked = rows.some((row) => new RegExp(toSignOn.source, 'iu').test(row));
  return { signed, isMarked, above: isOwn ? 0 : 1 };
}

/** Without the line to sign on. */
const bare = (row: string): string => partsOf(row).join(' ');
const isBareName = (row: string): boolean =>
  isName(bare(row)) || (isFullName(bare(row)) && !isPost(bare(row)));
const isPostAlone = (text: string): boolean =>
  isPost(text) && mayBePost(text) && !/[.:]$/.test(text) && nameLast.exec(text) === null;

/** Where posts and names stand by turns, the first of them tells whether a name goes with the post below it or above it. */
function isNameOverPost(above: readonly Printed[]): boolean {
  const post = above.at(-2)?.text ?? '';
  return !isPostAlone(post) || (isBareName(above.at(-3)?.text ?? '') && isNameOverPost(above.slice(0, -2)));
}

/** Posts, something between, and names; or a name under its post. */
function parted(parts: readonly string[], isMarked: boolean, above: readonly Printed[]): Read | null {
  const isOwn = (part: string) => isName(part) || (isMarked && !isPost(part) && isFullName(part));
  const ends = parts.flatMap((part, index) => (isOwn(part) ? [index] : []));
  if (ends.length === 0 || ends.at(-1) !== parts.length - 1) return null;
  const posts = ends.map((end, index) => parts.slice((ends[index - 1] ?? -1) + 1, end).join(' '));
  const names = ends.map((end) => parts[end] ?? '');
  const over = above.at(-1)?.text ?? '';
  const [first = ''] = posts;
  if (posts.length === 1 && first === '') return underPost(names[0] ?? '', isMarked, above);
  if (!posts.every(mayBePost)) return null;
  const begun = over.endsWith(',') && isPost(over) && mayBePost(over) ? [over] : [];
  const whole = [[...begun, first].join(' '), ...posts.slice(1)];
  return {
    signed: names.map((name, index) => ({ post: cleaned(whole[index] ?? ''), name })),
    isMarked: true,
    above: begun.length,
  };
}

function underPost(name: string, isMarked: boolean, above: readonly Printed[]): Read | null {
  const over = above.at(-1)?.text ?? '';
  const isOver = isPost(over) || (isMarked && /^\p{Lu}/u.test(over) && !isPlural(over) && !isForOthers(over));
  if (isOver && mayBePost(over) && nameLast.exec(over) === null) {
    return { ...signature(over, name, isMarked), above: 1 };
  }
  return isMarked ? signature(null, name, isMarked) : null;
}

/** «А. А. Фёдорова, сопредседатель» */
function namedFirst(text: string, isMarked: boolean): Read | null {
  const name = nameFirst.exec(text)?.[0];
  if (name === undefined) return null;
  const post = text.slice(name.length).replace(/^[\s,(–—-]+/u, '');
  return isPost(post) && mayBePost(post) ? signature(post, name, isMarked) : null;
}

/** «Секретарь: Г. Г. Барометрова», «Сопредседатели: И. И. Иванов, П. П. Петров» */
function posted(text: string, isMarked: boolean): Read | null {
  const [head = '', names = ''] = text.split(/:\s/u);
  const all = names.split(/,\s/u);
  if (isPlural(head) && all.every(isName)) {
    return { signed: all.map((name) => ({ post: null, name })), isMarked, above: 0 };
  }
  const found = nameLast.exec(text);
  if (!found) return null;
  const post = text.slice(0, found.index);
  return isPost(post) && mayBePost(post) ? signature(post, found[0], isMarked) : null;
}

const signature = (post: string | null, name: string, isMarked: boolean): Read => ({
  signed: [{ post: cleaned(post ?? ''), name }],
  isMarked,
  above: 0,
});

const cleaned = (post: string): string | null => post.replace(/[\s:,–—_-]+$/u, '') || null;

/** Short, no sentence, no item. */
const mayBePost = (text: string): boolean =>
  text.length < longest * 0.75 && !/[;!?…]$|\p{Ll}{3}\.(?:\s|$)|^\(?\d+[.)]/u.test(text) && !isSentence(text);
