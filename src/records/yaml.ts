/**
 * YAML -> data with the place of every key and value. Scalars stay text as typed (`10:30`, `012`, `2018`): the schemas
 * read numbers and yes/no from it. Front matter comes from anyone who sends a change, so aliases and nesting are limited.
 */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';
import type { Place, Problem } from './issues.ts';
import type { FieldPath, SourceFile } from './types.ts';
import { inspect } from './yaml-inspect.ts';
import { yamlExcess } from './yaml-limits.ts';
import type { ProblemAt } from './yaml-problem.ts';
import { syntaxProblems } from './yaml-problems.ts';

export interface Yaml {
  /** Maps, lists and texts; an empty value is `undefined`. With problems, what could be read all the same, or `null`. */
  data: Record<string, unknown> | null;
  problems: (Problem & { place: Place })[];
  locate: SourceFile['locate'];
}

/** Signs with a meaning in the fields of one record: two hundred talks with their abstracts have half of them. */
const MAX_SIGNS = 15_000;

/**
 * Reads a map of fields. Never throws: what cannot be read is a problem. Line 1 is the first line of `text`.
 * @param limit how many signs with a meaning the text may have
 */
export function parseYaml(text: string, limit = MAX_SIGNS): Yaml {
  const excess = yamlExcess(text, limit);
  if (excess) {
    const { offset, ...problem } = excess;
    const before = text.slice(0, offset).split('\n');
    const place: Place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return { data: null, problems: [{ ...problem, place }], locate: () => place };
  }
  const { document, place } = treeOf(text);
  const { data, problems } = dataOf(document, text);
  return {
    data,
    problems: problems.map(({ offset, ...problem }) => ({ ...problem, place: place(offset) })),
    locate: (path, of = 'value') => {
      const tree = treeOf(text);
      return tree.place(offsetOf(tree.document, path, of));
    },
  };
}

interface Tree {
  text: string;
  document: Document.Parsed;
  place: (offset: number) => Place;
}

let lastTree: Tree | undefined;

/** The tree of the text asked for last is kept, no more: 10,000 trees take 300 MB, and few files have problems to place. */
function treeOf(text: string): Tree {
  if (lastTree?.text === text) return lastTree;
  const lineCounter = new LineCounter();
  // Uniqueness is checked in `inspect`: the library compares every key with every other (60,000 keys take 75 s).
  const document = parseDocument(text, {
    schema: 'failsafe',
    customTags: ['null'],
    lineCounter,
    prettyErrors: false,
    logLevel: 'error',
    uniqueKeys: false,
    // Tell which bracket is not closed.
    keepSourceTokens: true,
  });
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  lastTree = { text, document, place };
  return lastTree;
}

function dataOf(document: Document.Parsed, text: string): { data: Yaml['data']; problems: ProblemAt[] } {
  if (isNull(document.contents) && document.errors.length === 0) return { data: {}, problems: [] };
  const syntax = syntaxProblems(document, text);
  const problems = syntax.length > 0 ? syntax : inspect(document, text);
  if (!isMap(document.contents) || problems.some(({ code }) => code === 'yaml-too-deep')) {
    return { data: null, problems };
  }
  try {
    return { data: withoutNulls(document.toJS({ maxAliasCount: 100 })) as Record<string, unknown>, problems };
  } catch {
    const aliases: ProblemAt = { code: 'yaml-aliases', params: {}, offset: 0 };
    return { data: null, problems: problems.length > 0 ? problems : [aliases] };
  }
}

function isNull(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null);
}

/** An empty value means «not filled in»; the objects have no prototype, so that no key can mean anything to JavaScript. */
function withoutNulls(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value as object).map(([key, inner]) => [key, withoutNulls(inner)] as const);
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}

/** Where the value (or the key) at `path` begins, or its nearest ancestor that is there. */
function offsetOf(document: Document.Parsed, path: FieldPath, of: 'key' | 'value'): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document) ?? null;
    const child: unknown = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && key.value === String(step))
      : isSeq(node)
        ? node.items[Number(step)]
        : undefined;
    if (child === undefined) break;
    const key = isPair(child) && isNode(child.key) ? child.key : null;
    const value: unknown = isPair(child) ? child.value : child;
    node = isNode(value) ? value : null;
    const isEmpty = node === null || (isScalar(node) && node.source === '' && node.type === 'PLAIN');
    const wanted = key !== null && ((of === 'key' && depth === path.length - 1) || isEmpty) ? key : node;
    offset = wanted?.range?.[0] ?? offset;
  }
  return offset;
}
