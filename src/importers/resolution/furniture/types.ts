/** Lines on their way through the finders of furniture. */
import type { LeftOutReason } from '../../../strings/import-report.ts';
import type { SourceLine } from '../../documents/types.ts';

/** One line that is left out of the text. */
export interface Furniture {
  /** Index of the line in the document. */
  line: number;
  reason: LeftOutReason;
  /** It looks like furniture, but not beyond doubt. */
  doubtful: boolean;
}

/** A line that no finder before has claimed, with its index in the document. */
export interface Candidate {
  line: SourceLine;
  index: number;
}
