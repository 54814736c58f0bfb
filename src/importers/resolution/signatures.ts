/** Who signed: lines at the end of the main text with a name, a post, and what parts them. */
import type { SourceLine } from '../documents/types.ts';
import type { Paragraph } from './paragraphs.ts';
import { isFullName, isName, isPlural, isPost, nameFirst, nameLast } from './posts.ts';
import { whereSigned } from './signing-place.ts';
import { isSentence } from './title-words.ts';

export interface Signature {
  post: string | null;
  name: string;
}

/** How many paragraphs may stand below the last signature; of sentences, where only a post tells that it is one. */
const below = 8;
const sentencesBelow = 2;
/** How many others may stand between two signatures. */
const between = 2;
/** How many names may stand under one heading. */
const group = 30;
/** Longest line of a signature, in characters. */
const longest = 200;

/** @param lines what the paragraphs were joined from: gaps are only there */
export function readSignatures(paragraphs: readonly Paragraph[], lines: readonly SourceLine[]): Signature[] {
  const { main, all } = whereSigned(paragraphs);
  const signed = readEnd(main, lines);
  return signed.length > 0 || main.length === all.length ? signed : readEnd(all, lines, true);
}

/** Upwards from the end, until the text begins. */
function readEnd(
  paragraphs: readonly Paragraph[],
  lines: readonly SourceLine[],
  onlyMarked = false,
): Signature[] {
  const found: Signature[][] = [];
  let others = 0;
  let sentences = 0;
  for (let at = paragraphs.length - 1; at >= 0; at -= 1) {
    const paragraph = paragraphs[at] as Paragraph;
    const read = readSignature(paragraph, paragraphs.slice(Math.max(0, at - group), at), lines);
    if (read !== null && (read.isMarked || (!onlyMarked && sentences <= sentencesBelow))) {
      found.unshift(read.signed);
      others = 0;
    } else {
      others += 1;
      sentences += /[.;!?]$/.test(paragraph.text) ? 1 : 0;
    }
    if (others > (found.length > 0 ? between : below)) break;
  }
  return found.flat();
}

interface Read {
  signed: Signature[];
  /** By a line to sign on, brackets, or a gap. */
  isMarked: boolean;
}

const toSignOn =
  /[_…]{2,}|\.{4,}|\((?:подпись|signature|signed)\)|(?<!\p{L})п\/п(?!\p{L})|\/s\/|М\.\s?П\.(?!\s?\p{Lu}\p{Ll})/giu;

function readSignature(
  paragraph: Paragraph,
  above: readonly Paragraph[],
  lines: readonly SourceLine[],
): Read | null {
  const { text } = paragraph;
  if (text.length > longest || /^\(?\d+[.)]\s|^[–—•-]\s/u.test(text) || /[;:!?]$/.test(text)) return null;
  const raw = paragraph.lines.map((index) => lines[index]?.text ?? '').join('\n');
  const hasLine = new RegExp(toSignOn.source, 'iu').test(raw);
  const parts = raw
    .replaceAll(toSignOn, '\t')
    .split(/\t|\n|\s{3,}|(?<=\s)\/|\/(?=\s|$)|(?<=\S)\s+(?=\([^)]*\)$)/u)
    .map((part) =>
      part
        .replaceAll(/\s+/gu, ' ')
        .replace(/^[\s/(,–—-]+/u, '')
        .replace(/[\s/),–—-]+$/u, ''),
    )
    .filter((part) => /\p{L}/u.test(part));
  const isMarked = hasLine || /\/\s?\p{Lu}[^/]*\/|\(\p{Lu}[^)]*\)$/u.test(text);
  return (
    parted(parts, isMarked, above) ??
    namedFirst(parts.join(' '), isMarked) ??
    posted(parts.join(' '), isMarked)
  );
}

/** Posts, something between, and names; or a name under its post. */
function parted(parts: readonly string[], isMarked: boolean, above: readonly Paragraph[]): Read | null {
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
  };
}

function underPost(name: string, isMarked: boolean, above: readonly Paragraph[]): Read | null {
  const over = above.at(-1)?.text ?? '';
  const heading = above.findLast(({ text }) => !isName(text))?.text ?? '';
  const isOver = isPost(over) || (isMarked && /^\p{Lu}/u.test(over) && !isPlural(over) && !behalf.test(over));
  if (isOver && mayBePost(over) && nameLast.exec(over) === null) return signature(over, name, isMarked);
  return isMarked || (isPlural(heading) && heading.endsWith(':')) ? signature(null, name, isMarked) : null;
}

/** «От Совета:» names those for whom somebody signs. */
const behalf = /^(?:от|за|for|on behalf)\s/iu;

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
  const listed = names.split(/,\s/u);
  if (isPlural(head) && listed.every(isName)) {
    return { signed: listed.map((name) => ({ post: null, name })), isMarked };
  }
  const found = nameLast.exec(text);
  if (!found) return null;
  const post = text.slice(0, found.index);
  return isPost(post) && mayBePost(post) ? signature(post, found[0], isMarked) : null;
}

const signature = (post: string | null, name: string, isMarked: boolean): Read => ({
  signed: [{ post: cleaned(post ?? ''), name }],
  isMarked,
});

const cleaned = (post: string): string | null => post.replace(/[\s:,–—_-]+$/u, '') || null;

/** Short, no sentence, no item. */
const mayBePost = (text: string): boolean =>
  text.length < longest * 0.75 && !/[;!?…]$|\p{Ll}{3}\.(?:\s|$)|^\(?\d+[.)]/u.test(text) && !isSentence(text);
