/** What an import tells its author, as data: what was found, left out, decided, and what he should look at. */

import type { Problem } from '../../records/issues.ts';
import type { DoubtParams, FoundCounts } from '../../strings/import-report.ts';
import type { Adoption } from './adoption/adoption.ts';
import type { HyphenDecision } from './body/hyphens.ts';
import type { LeftOut } from './furniture/left-out.ts';
import type { Suggestion } from './suggestions/suggestions.ts';

export interface ImportReport {
  found: Found;
  leftOut: LeftOut[];
  /** Marks of the format that are no words. */
  marks: { text: string; count: number }[];
  /** Dashes and bullets taken away before labels. */
  bullets: number;
  hyphens: HyphenDecision[];
  doubts: Doubt[];
  suggestions: Suggestion[];
  /** Its first paragraphs, one of which is the title, with the index of each one’s first line. */
  opening: { line: number; text: string }[];
}

export interface Found extends FoundCounts {
  title: string;
  adoption: Adoption;
}

/** Something to be looked at in the original. `problem`: what the reader of the text says of it. */
export type Doubt =
  | { [K in keyof DoubtParams]: { kind: K } & DoubtParams[K] }[keyof DoubtParams]
  | { kind: 'problem'; problem: Problem };
