/** Reads a web page, also one that Word has saved: what a browser shows of it, a line for each paragraph. */
import type { Problem } from '../../records/issues.ts';
import { type InputFile, inputError, inputWarning, sizeIssue } from '../input.ts';
import { htmlText } from './html/text.ts';
import { deepest, mostElements, type TreeFlaw, treeOf } from './html/tree.ts';
import { walk } from './html/walk.ts';
import type { Extracted } from './types.ts';

export function readHtml(input: InputFile): Extracted {
  const failure = (problem: Problem): Extracted => ({ document: null, issues: [inputError(input, problem)] });
  const large = sizeIssue(input);
  if (large !== null) return { document: null, issues: [large] };
  const page = treeOf(htmlText(input.bytes));
  if (typeof page === 'string') return failure(flaws[page]);
  const { lines, hiddenLetters, deleted } = walk(page);
  if (lines.length === 0) return failure({ code: 'document-without-text', params: {} });
  const warnings: Problem[] = [];
  if (hiddenLetters > 0) warnings.push({ code: 'document-hidden-text', params: { letters: hiddenLetters } });
  if (deleted) warnings.push({ code: 'document-tracked-changes', params: {} });
  return {
    document: { format: 'html', lines, marks: [] },
    issues: warnings.map((problem) => inputWarning(input, problem)),
  };
}

const flaws: Record<TreeFlaw, Problem> = {
  deep: { code: 'xml-too-deep', params: { part: null, limit: deepest } },
  large: { code: 'xml-too-large', params: { part: null, limit: mostElements } },
};
