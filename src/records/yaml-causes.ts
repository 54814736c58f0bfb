/** Why a line of YAML is not understood, where its own signs tell. */
import type { ProblemAt } from './yaml-problem.ts';

/** Spaces that look like one and are none to YAML. */
const space = '[\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u3000\\uFEFF]';
const key = '["\']?[\\p{L}\\d_-]+["\']?:';
const indent = ' *(?:- +)*';

const specialSpace = new RegExp(`^([ \\t-]*(?:${key})?[ \\t]*)${space}`, 'u');

type LineCode = 'yaml-colon-space' | 'yaml-dash' | 'yaml-quotes';

/** What a line may begin with, up to where the mistake is. */
const mistakes: readonly [RegExp, LineCode][] = [
  [new RegExp(`^(${indent}${key})(?!//)\\S`, 'u'), 'yaml-colon-space'],
  [new RegExp(`^(${indent}${key} +)- `, 'u'), 'yaml-dash'],
  [new RegExp(`^(${indent}(?:${key} +)?)[*&%@\`]`, 'u'), 'yaml-quotes'],
];

const filledIn = new RegExp(`^(${indent})${key} +\\S`, 'u');
const anyKey = new RegExp(`^( *)${key}(?:\\s|$)`, 'u');

/** The cause of a syntax error at `offset`, or `undefined` when it cannot be told. */
export function causeAt(text: string, offset: number): ProblemAt | undefined {
  const lines = text.slice(0, offset).split('\n');
  const at = lines.length - 1;
  const all = text.split('\n');
  const starts = (line: number) => all.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
  // A line so indented counts as not indented at all, and only the next one fails.
  for (let line = at; line >= 0; line -= 1) {
    const before = specialSpace.exec(all[line] ?? '')?.[1];
    if (before !== undefined)
      return { code: 'yaml-no-break-space', params: {}, offset: starts(line) + before.length };
  }
  const typed = all[at] ?? '';
  for (const [pattern, code] of mistakes) {
    const before = pattern.exec(typed)?.[1];
    if (before !== undefined) return { code, params: {}, offset: starts(at) + before.length };
  }
  const own = filledIn.exec(typed)?.[1];
  const next = anyKey.exec(all[at + 1] ?? '')?.[1];
  return own !== undefined && next !== undefined && next.length > own.length
    ? { code: 'yaml-indent', params: {}, offset: starts(at + 1) + next.length }
    : undefined;
}
