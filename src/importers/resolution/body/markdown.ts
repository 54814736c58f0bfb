/** Blocks -> the Markdown of a resolution's body: as little markup as holds, and every character of the words. */
import { toString as textOf } from 'mdast-util-to-string';
import { readLabel } from '../../../markdown/labels.ts';
import { parseMarkdown } from '../../../markdown/processor.ts';
import type { Block } from './outline.ts';
import type { Paragraph } from './paragraphs.ts';

/** The body, with a blank line before and a line feed at its end. */
export function writeBody(typed: readonly Block[]): string {
  // A definition between two items would part their list.
  const isNote = ({ kind }: Block) => kind === 'note';
  const blocks = [...typed.filter((block) => !isNote(block)), ...typed.filter(isNote)];
  let body = '';
  /** The items of Markdown lists that are open, each inside the one before, with the width of its marker. */
  const open: { level: number; width: number }[] = [];
  for (const [at, block] of blocks.entries()) {
    const before = blocks[at - 1];
    const inside = block.kind === 'text' && block.paragraph.continues;
    const isListed = block.kind === 'item' && listed.has(block.series);
    const level = isListed ? (block.paragraph.list?.level ?? 0) : 0;
    if (before) body += separator(before, block, open.length > 0);
    while (!inside && (open.at(-1)?.level ?? -1) >= level) open.pop();
    const indent = open.reduce((sum, { width }) => sum + width, 0);
    // TypeScript cannot follow a union through an index.
    body += ' '.repeat(indent) + (writers[block.kind] as (block: Block) => string)(block);
    if (isListed) open.push({ level, width: (block.label?.length ?? 1) + 1 });
  }
  return `\n${body}\n`;
}

/** A comment that nobody sees, where a sign must not join what stands before it. */
const nothing = '<!-- -->';

const writers: { [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => string } = {
  heading: ({ depth, id, text, paragraph }) =>
    `${'#'.repeat(depth)} ${headingEnd(withoutId(words(text, paragraph, '', '# ')))}${id === undefined ? '' : ` {#${id}}`}`,
  item: ({ label, text, paragraph }) => writeItem(withoutId(words(text, paragraph, label ?? '')), label),
  text: ({ text, plain, paragraph }) => withoutLabel(words(text, paragraph), plain === true),
  note: ({ number, text }) => `[^${number}]: ${escapeLine(text)}`,
};

/** Signs at a heading’s end would close it. */
const headingEnd = (written: string): string => written.replace(/(?<=^|\s)#(?=#*$)/, '\\#');

/** «{#…}» at the end of an item is markup of ours. */
const withoutId = (written: string): string => written.replace(/\{(?=#[^{}]*\}$)/, `{${nothing}`);

/** A backslash before its delimiter makes plain text of a label. */
function withoutLabel(written: string, plain: boolean): string {
  const label = plain ? readLabel(written)?.text : undefined;
  return label === undefined
    ? written
    : `${label.slice(0, -1)}\\${label.slice(-1)}${written.slice(label.length)}`;
}

function writeItem(written: string, label: string | null): string {
  if (label !== null) return `${label} ${written}`.trimEnd();
  return /^[–—]\s/u.test(written) ? written : `- ${written.replace(/^(?:\\?[-*]|[•·▪●])\s+/u, '')}`;
}

/**
 * A block's words after its label, marks of footnotes written as such.
 * @param text the end of the paragraph's text: a dash before a label is gone
 * @param opening markup that stands before the words: `# ` of a heading
 */
function words(text: string, { text: whole, marks }: Paragraph, label = '', opening = ''): string {
  const offset = whole.length - text.length;
  let from = label.length;
  const pieces = marks.map(({ start, end }) => {
    const before = text.slice(from, start - offset).trimEnd();
    from = end - offset;
    return `${escapePiece(before)}[^${text.slice(start - offset, from)}]`;
  });
  const rest = text.slice(from);
  return (
    pieces.join('') + (pieces.length === 0 ? escapeLine(rest.trimStart(), opening) : escapePiece(rest))
  ).trimStart();
}

/** A part of a line: the spaces at its ends stay. */
function escapePiece(text: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return before + (inner === '' ? '' : escapeLine(inner)) + after;
}

/**
 * Numbered items of one list stand line under line, as people type them; everything else has a blank line around.
 * @param inList whether the block before belongs to an item of a Markdown list
 */
function separator(before: Block, after: Block, inList: boolean): string {
  if (after.kind !== 'item' || !listed.has(after.series)) return '\n\n';
  if (before.kind === 'text') return inList ? '\n' : '\n\n';
  const isTight = before.kind === 'item' && before.series === after.series && !/^[–—]/.test(after.text);
  return isTight ? '\n' : '\n\n';
}

/** What Markdown knows as lists. */
const listed = new Set(['arabic', 'dash']);

/** ASCII punctuation that means something in Markdown; the rest is never escaped. */
const mostSigns = 200;
const special = /[\\`*_[\]<>&~|!$]/g;
/** A bare address is a link, in which a backslash is a sign like any other. */
const addressOrSign = new RegExp(`(?:https?://|www\\.)[^\\s<]*|${special.source}`, 'g');
const leading = /^(?:(#{1,6}(?=\s|$))|([-+=>](?=\s|$|-|=))|(\d{1,9})([.)])(?=\s|$))/;

/** What has none of these is plain; most words are. */
const suspicious = /[\\`*_[\]<>&~|!$#@]|:\/\/|www\.|^[-+=\d]/;

/**
 * Words as Markdown that prints exactly them: with backslashes only where Markdown would read them otherwise.
 * @param opening markup that stands before them on their line
 */
export function escapeLine(text: string, opening = ''): string {
  if (!suspicious.test(text)) return text;
  const careful = escaped(text, addressOrSign, opening);
  const all = escaped(text, special, opening);
  const noAddress = all.replaceAll(/(?<=:)(?=\/\/)|(?<=www)(?=\.)/g, nothing);
  const ways = [text, withPlainStart(text), careful, all, noAddress];
  return ways.find((way) => isPlain(opening + way, text)) ?? careful;
}

function escaped(text: string, signs: RegExp, opening: string): string {
  const words = text.replaceAll(signs, (found, at: number) =>
    found.length === 1 ? `\\${found}` : found + (text[at + found.length] === '<' ? nothing : ''),
  );
  return opening === '' ? withPlainStart(words) : words;
}

/** Without what would open a heading, a list, a quotation. */
const withPlainStart = (text: string): string =>
  text.replace(leading, (match, hashes, mark, number, delimiter) =>
    number === undefined ? `\\${hashes ?? mark ?? match}` : `${number}\\${delimiter}`,
  );

/** Whether Markdown reads the source as one paragraph of just these words, also where another has a footnote `[^1]`. */
function isPlain(source: string, words: string): boolean {
  // The parser takes quadratic time over brackets and stars that never close.
  if ((words.match(special)?.length ?? 0) > mostSigns || /(?<!\\)\[\^/.test(source)) return false;
  const { children } = parseMarkdown(source);
  const [only] = children;
  return (
    children.length === 1 &&
    (only?.type === 'paragraph' || only?.type === 'heading') &&
    textOf(only, { includeHtml: false }) === words &&
    only.children.every(({ type }) => type === 'text' || type === 'link' || type === 'html')
  );
}
