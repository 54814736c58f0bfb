/** A body as a text that a person can check: one line a block, then links and problems. */
import { toHtml } from '../html.ts';
import type { Block, Body } from '../types.ts';

export function describeBody({ blocks, links, problems }: Body): string {
  return [
    ...blocks.flatMap((block) => describeBlock(block, '')),
    ...links.map(({ kind, target, fragment, place }) => {
      return `link ${place.line}:${place.column} ${kind} ${target}${fragment === null ? '' : ` #${fragment}`}`;
    }),
    ...problems.map(({ severity, place, code, params }) => {
      return `${severity} ${place.line}:${place.column} ${code} ${JSON.stringify(params)}`;
    }),
    '',
  ].join('\n');
}

function describeBlock(block: Block, indent: string): string[] {
  const html = toHtml(block.tree, (address) => address).replaceAll('\n', '⏎');
  if (block.kind === 'prose') return [`${indent}prose ${block.place.line}: ${html}`];
  const { id, label, place, children } = block;
  const named = label
    ? ` «${label.text}» ${[label.keyword, label.style, label.number].filter(Boolean).join(' ')}`
    : '';
  const introduced = block.kind === 'item' ? ` ← ${block.leadIn ?? 'nothing'}` : '';
  const line = `${indent}${block.kind} ${id} ${place.line}:${place.column}${named}${introduced} | ${html}`;
  return [line, ...children.flatMap((child) => describeBlock(child, `${indent}  `))];
}
