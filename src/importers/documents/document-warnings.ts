/** What the reader of a word processor’s document tells about what it could not take as it is. */
import type { Issue, Problem } from '../../records/issues.ts';
import { type InputFile, inputWarning } from '../input.ts';

interface LeftOut {
  trackedChanges: boolean;
  hiddenLetters: number;
  embedded: number;
  unknownFormats: ReadonlySet<string>;
}

export function warningsOf(input: InputFile, found: LeftOut): Issue[] {
  const problems: Problem[] = [];
  if (found.trackedChanges) problems.push({ code: 'document-tracked-changes', params: {} });
  if (found.hiddenLetters > 0) {
    problems.push({ code: 'document-hidden-text', params: { letters: found.hiddenLetters } });
  }
  if (found.embedded > 0) problems.push({ code: 'document-embedded', params: { count: found.embedded } });
  for (const format of found.unknownFormats) {
    problems.push({ code: 'document-number-format', params: { format } });
  }
  return problems.map((problem) => inputWarning(input, problem));
}
