/** A question that only a person can answer, as data, and what it is made from. Nothing here knows words or a terminal. */
import type { QuestionKind, QuestionParams } from '../../../strings/publish.ts';
import type { Fields } from '../../content-file.ts';
import type { ResolutionDraft } from '../draft.ts';

/** What may be typed besides the number of a choice. `many`: numbers of choices; `search`: letters of a name. */
export type TypedAnswer = 'many' | 'search' | 'text' | 'date' | 'id';

export type Question = {
  [Kind in QuestionKind]: {
    /** The same for the same question, whatever was answered before. */
    id: string;
    kind: Kind;
    params: QuestionParams[Kind];
    /** Answers to choose from. */
    choices: readonly string[];
    typed: TypedAnswer | null;
    /** The answer of an empty line: takes nothing doubtful as a fact. `null` where somebody has to say it. */
    fallback: string | null;
    /** Ids that are taken, or the day that comes first, when such a thing is typed. */
    limits?: { taken?: readonly string[]; from?: string };
  };
}[QuestionKind];

/** Answers by the question’s id. */
export type Answers = ReadonlyMap<string, string>;

/** What questions about a document are made from. */
export interface Situation {
  draft: ResolutionDraft;
  /** Of what is asked. */
  language: string;
  /** Lines of the document. */
  lines: readonly string[];
  /** Of the record that is there; empty for a new one. */
  existing: Fields;
  /** That may be named, with those that answers have made. */
  organizations: readonly NamedRecord[];
  /** Of the edition. */
  sessions: readonly NamedRecord[];
}

export interface NamedRecord {
  id: string;
  name: string;
}
