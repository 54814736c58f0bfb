/** What is printed on every page and belongs to none of the words: running heads, feet, page numbers. */
import type { SourceLine } from '../../documents/types.ts';
import { edgeFurniture } from './page-edges.ts';
import { isRule, pageNumbers } from './page-numbers.ts';
import { repeatedChunks } from './repeated.ts';
import type { Candidate, Furniture } from './types.ts';

/**
 * Finds furniture, in the order of the document. What only might be some is marked as doubtful.
 * @param keep indices of lines that somebody knows to be text
 */
export function findFurniture(
  lines: readonly SourceLine[],
  keep: ReadonlySet<number> = new Set(),
): Furniture[] {
  const found = new Map<number, Furniture>();
  for (const find of finders) {
    const left = lines.map((line, index) => ({ line, index })).filter(({ index }) => !found.has(index));
    for (const furniture of find(left)) found.set(furniture.line, furniture);
  }
  return [...found.values()].filter(({ line }) => !keep.has(line)).sort((a, b) => a.line - b.line);
}

/** What the format itself calls a header or footer. */
function marked(candidates: readonly Candidate[]): Furniture[] {
  return candidates.flatMap(({ line: { role }, index }) =>
    role === 'header' || role === 'footer' ? [{ line: index, reason: role, doubtful: false }] : [],
  );
}

/** Lines drawn with characters. */
function rules(candidates: readonly Candidate[]): Furniture[] {
  return candidates.flatMap(({ line, index }) =>
    isRule(line.text) ? [{ line: index, reason: 'rule', doubtful: false } as const] : [],
  );
}

/** Each looks at what the ones before have left. */
const finders: readonly ((candidates: readonly Candidate[]) => Furniture[])[] = [
  marked,
  rules,
  edgeFurniture,
  repeatedChunks,
  pageNumbers,
];
