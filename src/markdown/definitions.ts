/** Footnotes and link definitions that nothing refers to, or that stand twice: Markdown shows no word of them. */
import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { placeOf } from './places.ts';
import { problem } from './problems.ts';
import type { BodyProblem } from './types.ts';

type Defining = Definition | FootnoteDefinition;

export function findLostDefinitions(root: Root): BodyProblem[] {
  const definitions: Defining[] = [];
  visit(root, (node) => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') definitions.push(node);
  });
  const first = new Map<string, Defining>();
  for (const node of definitions) if (!first.has(keyOf(node))) first.set(keyOf(node), node);
  const used = usedIn(root, first);
  return definitions.flatMap((node): BodyProblem[] => {
    const key = keyOf(node);
    const place = placeOf(node);
    const label = node.label ?? node.identifier;
    const before = first.get(key) as Defining;
    if (before !== node) {
      const printed = node.type === 'definition' ? label : `^${label}`;
      const params = { label: printed, firstLine: placeOf(before).line };
      return [problem('error', 'definition-twice', params, place)];
    }
    if (used.has(key)) return [];
    const code = node.type === 'definition' ? 'definition-unused' : 'footnote-unused';
    return [problem('error', code, { label }, place)];
  });
}

/** What the text refers to, and what the footnotes that it refers to refer to. */
function usedIn(root: Root, definitions: ReadonlyMap<string, Defining>): Set<string> {
  const used = new Set<string>();
  const collect = (from: Nodes) =>
    visit(from, (node) => {
      if (node.type === 'footnoteDefinition' && node !== from) return SKIP;
      const key = referenceOf(node);
      if (key === null || used.has(key)) return CONTINUE;
      used.add(key);
      const definition = definitions.get(key);
      if (definition?.type === 'footnoteDefinition') collect(definition);
      return CONTINUE;
    });
  collect(root);
  return used;
}

function keyOf(node: Defining): string {
  return `${node.type === 'footnoteDefinition' ? '^' : ''}${node.identifier}`;
}

function referenceOf(node: Nodes): string | null {
  if (node.type === 'footnoteReference') return `^${node.identifier}`;
  return node.type === 'linkReference' || node.type === 'imageReference' ? node.identifier : null;
}
