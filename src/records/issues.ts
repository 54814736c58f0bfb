/**
 * An issue is one problem found in content, as data. It holds no sentence: reporters at the edge
 * (terminal now, others later) turn it into one in the conference's language.
 */
import type { IssueCode, IssueParams } from '../strings/issues.ts';

/** A place in a file: 1-based line and column of the file as the author sees it, front matter included. */
export interface Place {
  line: number;
  column: number;
}

/** What is wrong, without where: a code and the data that its message needs. */
export type Problem = { [C in IssueCode]: { code: C; params: IssueParams[C] } }[IssueCode];

export type Issue = Problem & {
  /** Path with forward slashes from the project's root: `content/2017/sessions/a.md`. */
  file: string;
  place: Place;
  /** The front-matter field (`people[0].person`), or `undefined` for the body and the file as a whole. */
  field: string | undefined;
  /** An error stops publishing; a warning is shown and goes on. */
  severity: 'error' | 'warning';
};
