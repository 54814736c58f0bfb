/** A file that somebody gave us to import: bytes and the name by which messages call it. Nothing in it is trusted. */
import type { Issue, Problem } from '../records/issues.ts';

export interface InputFile {
  /** As typed on the command line, for messages. */
  name: string;
  bytes: Uint8Array;
}

const LIMIT_MEGABYTES = 20;

/** The error of a file that is too large to be read at all; its size is enough to know. */
export function sizeIssue(input: { name: string; bytes: { length: number } }): Issue | null {
  return input.bytes.length > LIMIT_MEGABYTES * 1024 * 1024
    ? inputError(input, { code: 'input-too-large', params: { megabytes: LIMIT_MEGABYTES } })
    : null;
}

/** A problem of the input file, at a line and column of it where it is text. */
export function inputError(
  { name }: Pick<InputFile, 'name'>,
  problem: Problem,
  place: Issue['place'] = { line: 1, column: 1 },
): Issue {
  return { ...problem, file: name, place, field: undefined, severity: 'error' };
}

/** The same as a warning: the document is read all the same. */
export function inputWarning(...problem: Parameters<typeof inputError>): Issue {
  return { ...inputError(...problem), severity: 'warning' };
}
