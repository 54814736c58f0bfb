/** Plain text and Markdown of conference systems -> text that our Markdown reader shows as it was meant. */
import type { Html, Image, Link, Nodes, Paragraph } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { exceedsLimits } from '../../markdown/limits.ts';
import { parseMarkdown } from '../../markdown/processor.ts';
import { readBody } from '../../markdown/read-body.ts';
import type { Links } from './text-links.ts';

/** Texts made to be slow take a Markdown parser seconds above it; what is longer is taken as plain words. */
const longestMarkdown = 20_000;

/** A piece of text to be replaced. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Elements that stand for themselves among plain words; what else looks like one is words in angle brackets. */
const inline =
  /^<\/?(?:a|abbr|b|br|code|del|em|i|ins|kbd|q|s|small|strong|sub|sup|u|span)(?=[\s/>])[^<>]*>$/i;

/**
 * The systems show each line break, so it becomes one that Markdown shows; links are made absolute, pictures become
 * links. A text that Markdown would misread is escaped as a whole.
 */
export function plainToMarkdown(text: string, links: Links): string {
  if (text.length > longestMarkdown || exceedsLimits(text)) return escaped(text);
  const tree = parseMarkdown(text);
  const edits: Edit[] = [];
  visit(tree, (node) => {
    edits.push(...editsOf(node, text, links));
  });
  const edited = applied(text, edits);
  const { problems, links: own } = readBody(edited, { file: '2000/sessions/a.md', structured: false });
  return problems.length === 0 && own.length === 0 ? edited : escaped(text);
}

/** Words as Markdown that says exactly these words, line breaks included. */
export function escaped(text: string): string {
  const paragraphs = text.split(/\n{2,}/).map((part): Paragraph => {
    const lines = part.split('\n').map((line) => line.trim());
    const children = lines.flatMap((value, index): Paragraph['children'] =>
      index === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }],
    );
    return { type: 'paragraph', children };
  });
  return toMarkdown({ type: 'root', children: paragraphs }).trim();
}

function editsOf(node: Nodes, source: string, links: Links): Edit[] {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return [];
  const typed = source.slice(start, end);
  if (node.type === 'link' || node.type === 'image') return linkEdits(node, { start, end, typed }, links);
  if (node.type === 'html') return htmlEdits(node, start, typed);
  if (node.type === 'paragraph' && !isWrapped(typed)) return breakEdits(node, source);
  return [];
}

function linkEdits(
  node: Link | Image,
  { start, end, typed }: { start: number; end: number; typed: string },
  links: Links,
): Edit[] {
  const href = links.resolve(node.url);
  const words = node.type === 'image' ? (node.alt ?? '') : wordsOf(node);
  if (href === null) return [{ start, end, text: escaped(words) }];
  if (node.type === 'link' && (href === node.url || !typed.startsWith('['))) return [];
  const link: Link = { type: 'link', url: href, children: [{ type: 'text', value: words || href }] };
  return [{ start, end, text: toMarkdown(link).trim() }];
}

function htmlEdits({ value }: Html, start: number, typed: string): Edit[] {
  if (inline.test(value.trim()) || /^<!--/.test(value)) return [];
  return [...typed.matchAll(/</g)]
    .filter(({ index }) => !inline.test(/^<[^<>]*>/.exec(typed.slice(index))?.[0] ?? ''))
    .map(({ index }) => ({ start: start + index, end: start + index, text: '\\' }));
}

/** Text that was wrapped by a program has lines of about one length, and its line breaks mean nothing. */
function isWrapped(paragraph: string): boolean {
  const lines = paragraph.split('\n').slice(0, -1);
  return lines.length > 1 && lines.every(({ length }) => length >= 60 && length <= 100);
}

/** In text, a line break of the source is one of the text. */
function breakEdits(paragraph: Paragraph, source: string): Edit[] {
  const edits: Edit[] = [];
  visit(paragraph, 'text', ({ position }) => {
    const start = position?.start.offset ?? 0;
    const typed = source.slice(start, position?.end.offset ?? start);
    for (const { index, 0: found } of typed.matchAll(/(?<![ \t])[ \t]*\n/g)) {
      edits.push({ start: start + index, end: start + index + found.length, text: '\\\n' });
    }
  });
  return edits;
}

/** An edit inside another one is left out. */
function applied(text: string, edits: Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text: made } of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < from) continue;
    parts.push(text.slice(from, start), made);
    from = end;
  }
  return [...parts, text.slice(from)].join('');
}
