/** HTML comments in a body. */
import type { Html, Node, Parents, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from './processor.ts';

const complete = /<!--(?:-?>|[\s\S]*?-->)/g;

/** Where a comment begins that does not end in this HTML; `null` when there is none. */
export function unclosedComment(html: string): number | null {
  const at = html.replace(complete, (comment) => ' '.repeat(comment.length)).indexOf('<!--');
  return at === -1 ? null : at;
}

/** Parts two blocks as any other comment does, and says nothing. */
const silent = '<!-- -->';

/** The Markdown without its comments, otherwise to the letter; where one parts what would else grow together, an empty one is left. */
export function withoutComments(source: string): string {
  if (!source.includes('<!--')) return source;
  let rest = source;
  const found: Place[] = [];
  visit(parseMarkdown(source), 'html', (node, index, parent) => {
    if (index !== undefined && parent !== undefined) found.push({ node, index, parent });
  });
  for (const place of found.toReversed()) {
    const from = place.node.position?.start.offset ?? 0;
    const to = place.node.position?.end.offset ?? from;
    rest = blockParents.has(place.parent.type)
      ? rest.slice(0, from) + block(rest.slice(from, to), place) + rest.slice(to)
      : inline(rest, from, to);
  }
  return rest;
}

interface Place {
  node: Html;
  index: number;
  parent: Parents;
}

const blockParents: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

function block(html: string, { index, parent }: Place): string {
  const { children, type } = parent;
  const before = children.slice(0, index).findLast((node) => !isComment(node));
  const after = children.slice(index + 1).find((node) => !isComment(node));
  const goes = isOnlyComments(html) && type === 'root' && !growsTogether(before, after);
  return html.replace(complete, goes ? '' : silent);
}

const isOnlyComments = (html: string): boolean => html.replace(complete, '').trim() === '';

const isComment = (node: RootContent): boolean => node.type === 'html' && isOnlyComments(node.value);

/** A list takes in the items after it, and a paragraph that is indented; so does a footnote. */
const growsTogether = (before: Node | undefined, after: Node | undefined): boolean =>
  (before?.type === 'list' || before?.type === 'footnoteDefinition') &&
  after !== undefined &&
  (after.type === 'list' || after.position?.start.column !== 1);

function inline(source: string, from: number, to: number): string {
  if (!source.startsWith('<!--', from)) return source;
  const [before, after] = [source.slice(0, from), source.slice(to)];
  if (!/^\r?(?:\n|$)/.test(after)) return before + after;
  // Spaces at the end of a line would break it, and an empty line the paragraph.
  const words = before.replace(/[ \t]+$/, '');
  return /(?:^|\n)$/.test(words) ? before + silent + after : words + after;
}
