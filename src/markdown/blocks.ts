/** Rendered structure -> blocks: every piece sanitized, its links resolved, positions gone. */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Place } from '../records/issues.ts';
import { type LinkContext, resolveLink } from './links.ts';
import { sanitizePiece } from './processor.ts';
import type { RenderedNode } from './tree.ts';
import type { Block, Body } from './types.ts';
import { wordsOf } from './words.ts';

/** More levels of elements than any text has, and few enough for every function that walks them. */
const maxDepth = 150;

/** HTML nested too deeply; `readBody` turns it into a problem. */
export class TooDeepError extends Error {
  readonly place: Place;

  constructor(place: Place) {
    super('HTML is nested too deeply');
    this.place = place;
  }
}

/** Blocks in the order of the document, the notes last, with the body's links and what is wrong with them. */
export function makeBlocks(nodes: readonly RenderedNode[], notes: Element | null, file: string): Body {
  const blocks = nodes.flatMap((node) => makeBlock(node) ?? []);
  if (notes) blocks.push(proseOf([notes], placeOfNotes(notes)));
  const all = flat(blocks);
  const context: LinkContext = {
    file,
    ids: new Set(all.flatMap((block) => (block.kind === 'prose' ? [] : block.id))),
    textIds: new Set(all.flatMap(({ tree }) => textIdsIn(tree))),
  };
  const body: Body = { blocks, links: [], problems: [] };
  for (const block of all) {
    finish(block.tree, block.place, 0, context, body);
    block.text = wordsOf(block.tree);
  }
  return body;
}

function makeBlock(node: RenderedNode): Block | null {
  const { source } = node;
  if (node.type === 'prose') {
    const prose = proseOf(node.children, source.place);
    return isEmpty(prose.tree) ? null : prose;
  }
  const { id, label, place } = node.source;
  const shared = { id, label, tree: sanitizePiece(node.words), text: '', place };
  const children = node.children.flatMap((child) => makeBlock(child) ?? []);
  return node.type === 'item'
    ? { kind: 'item', ...shared, leadIn: node.source.leadIn, ordinal: node.source.ordinal, children }
    : { kind: 'division', ...shared, depth: Math.max(2, node.source.depth), children };
}

function proseOf(children: ElementContent[], place: Place): Extract<Block, { kind: 'prose' }> {
  return { kind: 'prose', tree: sanitizePiece(children), text: '', place };
}

/** Nothing is left of `<script>` or a comment. */
function isEmpty({ children }: Root): boolean {
  return children.every((child) => child.type === 'text' && child.value.trim() === '');
}

function flat(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.kind === 'prose' ? [block] : [block, ...flat(block.children)]));
}

function textIdsIn(tree: Root): string[] {
  const ids: string[] = [];
  visit(tree, 'element', ({ properties }) => {
    for (const id of [properties.id, properties.name]) if (typeof id === 'string') ids.push(id);
  });
  return ids;
}

/** Resolves the links of a sanitized tree and strips what only the pipeline needs. */
function finish(node: Nodes, place: Place, depth: number, context: LinkContext, body: Body): void {
  if (depth > maxDepth) throw new TooDeepError(place);
  const start = node.position?.start;
  const here = start ? { line: start.line, column: start.column } : place;
  delete node.position;
  delete node.data;
  if (node.type === 'element') {
    for (const name of ['href', 'src'] as const) {
      const value = node.properties[name];
      if (typeof value !== 'string') continue;
      const resolved = resolveLink(value, name, here, context);
      node.properties[name] = resolved.address;
      if (resolved.link) body.links.push(resolved.link);
      if (resolved.problem) body.problems.push(resolved.problem);
    }
  }
  if ('children' in node) for (const child of node.children) finish(child, here, depth + 1, context, body);
}

function placeOfNotes(notes: Element): Place {
  let place: Place = { line: 1, column: 1 };
  visit(notes, 'element', ({ tagName, position }) => {
    if (tagName !== 'li' || !position) return true;
    place = { line: position.start.line, column: position.start.column };
    return false;
  });
  return place;
}
