/** A problem of front matter before its lines are known. */
import type { Problem } from './issues.ts';

/** A problem at an offset of the YAML text. */
export type ProblemAt = Problem & { offset: number };
