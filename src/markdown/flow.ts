/** Kinds of top-level nodes that are not text of the document, and prose that raw HTML holds together. */
import type { RootContent } from 'mdast';
import type { BlockNode, ProseNode } from './tree.ts';

/** Link and footnote definitions: they show where something refers to them. */
export function isDefinition(node: RootContent): boolean {
  return node.type === 'definition' || node.type === 'footnoteDefinition';
}

/** `<!-- … -->` alone; the sanitizer drops it. */
export function isComment(node: RootContent): boolean {
  return node.type === 'html' && /^<!--(?:(?!-->)[\s\S])*-->\s*$/.test(node.value);
}

/**
 * Joins prose from the first to the last raw HTML of each run of prose, in all children: `<details>`
 * and `</details>` are two nodes with paragraphs between, and each prose is parsed as HTML by itself.
 */
export function joinRawHtml(blocks: readonly BlockNode[]): BlockNode[] {
  const joined: BlockNode[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as BlockNode;
    if (block.type !== 'prose') {
      block.children = joinRawHtml(block.children);
      joined.push(block);
      at += 1;
      continue;
    }
    const run = proseFrom(blocks, at);
    const first = run.findIndex(hasHtml);
    const last = run.findLastIndex(hasHtml);
    if (first === -1) joined.push(...run);
    else joined.push(...run.slice(0, first), join(run.slice(first, last + 1)), ...run.slice(last + 1));
    at += run.length;
  }
  return joined;
}

function proseFrom(blocks: readonly BlockNode[], start: number): ProseNode[] {
  const run: ProseNode[] = [];
  for (const block of blocks.slice(start)) {
    if (block.type !== 'prose') break;
    run.push(block);
  }
  return run;
}

function hasHtml({ children }: ProseNode): boolean {
  return children.some(({ type }) => type === 'html');
}

function join(run: readonly ProseNode[]): ProseNode {
  return { ...(run[0] as ProseNode), children: run.flatMap(({ children }) => children) };
}
