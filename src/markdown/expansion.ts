/** `[a]: https://…` is written once and published as often as `[a]` refers to it: half a megabyte may become gigabytes. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { problem } from './problems.ts';
import type { BodyProblem } from './types.ts';

/** Characters of all addresses and titles as they are published. */
const limit = 10_000_000;

export function tooMuchReferred(root: Root): BodyProblem | null {
  const lengths = new Map<string, number>();
  visit(root, 'definition', ({ identifier, url, title }) => {
    if (!lengths.has(identifier)) lengths.set(identifier, url.length + (title?.length ?? 0));
  });
  let referred = 0;
  let found: BodyProblem | null = null;
  visit(root, ['linkReference', 'imageReference'], (node) => {
    if ('identifier' in node) referred += lengths.get(node.identifier) ?? 0;
    if (referred <= limit) return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    found = problem('error', 'body-too-intricate', { what: 'definition', limit }, { line, column });
    return false;
  });
  return found;
}
