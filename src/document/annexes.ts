/** Officials sign the text; annexes follow the names. */
import type { Block } from '../markdown/types.ts';

/** `annexes`: from the first of them on, with all that follows it. */
export function withoutAnnexes(body: readonly Block[]): { text: Block[]; annexes: Block[] } {
  const first = body.findIndex((block) => block.kind === 'division' && block.label?.keyword === 'annex');
  const end = first === -1 ? body.length : first;
  return { text: body.slice(0, end), annexes: body.slice(end) };
}
