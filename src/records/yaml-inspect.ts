/** What is valid YAML and still a slip: a key twice, a value cut off by `#`, nesting beyond any sense. */
import { type Document, isAlias, isMap, isScalar, isSeq, type Pair } from 'yaml';
import { causeAt } from './yaml-causes.ts';
import { MAX_DEPTH } from './yaml-limits.ts';
import type { ProblemAt } from './yaml-problem.ts';

/** Front matter needs none; each one costs a search of the whole document. */
const MAX_ALIASES = 50;

/** Problems of a document without syntax errors. */
export function inspect(document: Document.Parsed, text: string): ProblemAt[] {
  const problems: ProblemAt[] = [];
  let aliases = 0;
  if (!isMap(document.contents)) {
    return [unclear(document.contents?.range[0] ?? 0)];
  }
  visit(document.contents, 0);
  if (aliases > MAX_ALIASES)
    problems.push({ code: 'yaml-aliases', params: {}, offset: startOf(document.contents) });
  return problems;

  function visit(node: unknown, depth: number): void {
    if (depth > MAX_DEPTH) {
      if (!problems.some(({ code }) => code === 'yaml-too-deep')) {
        problems.push({ code: 'yaml-too-deep', params: {}, offset: startOf(node) });
      }
    } else if (isMap(node)) {
      visitKeys(node.items.map(({ key }) => key));
      if (node.flow) visitFlow(node.items);
      for (const { value } of node.items) visit(value, depth + 1);
    } else if (isSeq(node)) {
      for (const item of node.items) visit(item, depth + 1);
    } else if (isAlias(node)) {
      aliases += 1;
      if (aliases > MAX_ALIASES) return;
      if (!node.resolve(document)) problems.push({ code: 'yaml-quotes', params: {}, offset: startOf(node) });
    } else {
      visitScalar(node);
    }
  }

  function unclear(offset: number): ProblemAt {
    return causeAt(text, offset) ?? { code: 'yaml-syntax', params: {}, offset };
  }

  function visitKeys(keys: unknown[]): void {
    const seen = new Set<string>();
    for (const key of keys) {
      const offset = startOf(key);
      if (!isScalar(key) || typeof key.value !== 'string' || key.value === '') {
        problems.push(unclear(offset));
      } else if (key.value === '__proto__') {
        problems.push({
          code: 'unknown-key',
          params: { key: key.value, suggestion: undefined, known: [] },
          offset,
        });
      } else if (seen.has(key.value)) {
        problems.push({ code: 'yaml-duplicate-key', params: { key: key.value }, offset });
      } else {
        seen.add(key.value);
      }
    }
  }

  /** `{ru: Оценка, экспертиза, en: …}` splits at the comma and leaves a key without a colon. */
  function visitFlow(pairs: Pair[]): void {
    const cut = pairs.find(({ value }) => value === null);
    const offset = startOf(cut?.key);
    const colon = cut && /^[\p{L}\d-]+:(?=[^\s/])/u.exec(text.slice(offset, offset + 50))?.[0];
    if (colon) problems.push({ code: 'yaml-colon-space', params: {}, offset: offset + colon.length });
    else if (cut) problems.push({ code: 'yaml-comma', params: {}, offset });
  }

  /** `accent: #0a7d55` and `title: Стол #3` lose what follows the sign; a comment has a space after it. */
  function visitScalar(node: unknown): void {
    if (!isScalar(node) || !node.range || (node.type && node.type !== 'PLAIN')) return;
    const [, cut] = /^[ \t]*(#[^\s#][^\n]*)/.exec(text.slice(node.range[1], node.range[1] + 200)) ?? [];
    if (cut) problems.push({ code: 'yaml-hash', params: { cut }, offset: text.indexOf('#', node.range[1]) });
  }
}

function startOf(node: unknown): number {
  const range =
    typeof node === 'object' && node !== null && 'range' in node ? (node.range as number[] | null) : null;
  return range?.[0] ?? 0;
}
