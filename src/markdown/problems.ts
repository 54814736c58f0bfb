/** Problems of a body, as data. */
import type { Place } from '../records/issues.ts';
import type { IssueCode, IssueParams } from '../strings/issues.ts';
import type { BodyProblem } from './types.ts';

/** One problem; an error stops publishing, a warning is shown. */
export function problem<C extends IssueCode>(
  severity: BodyProblem['severity'],
  code: C,
  params: IssueParams[C],
  place: Place,
): BodyProblem {
  // TypeScript does not see that a code and its own params are a member of the union.
  return { code, params, severity, place } as BodyProblem;
}
