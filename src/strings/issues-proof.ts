/** What can be wrong between a published text and its source: parameters of the codes. */
export interface ProofIssueParams {
  /**
   * `missing`: only the source has the words; `extra`: only the text; `moved`: the source has them at another place.
   * `item`: id of the item or part where it is, `null` outside of any.
   */
  'text-differs': {
    kind: 'changed' | 'missing' | 'extra' | 'moved';
    source: WordsInContext;
    text: WordsInContext;
    item: string | null;
    /** They look the same in another alphabet's letters. */
    twins: boolean;
  };
  /** Besides those that are listed. */
  'text-differs-more': { count: number };
  'omitted-not-found': { words: string; suggestion: string | undefined };
  /** `count`: how often a line without letters is left out for this one entry. */
  'omitted-too-often': { words: string; count: number };
  'difference-too-often': { words: string; count: number };
  'source-not-compared': object;
  'difference-not-found': { words: string; suggestion: string | undefined };
  /** The source, extracted anew, is not the text that is kept: `kept` and `found` are both sides. */
  'source-text-differs': { file: string; kept: WordsInContext; found: WordsInContext };
  'source-not-extracted': { file: string };
}

/** Words that differ, and those around them. */
export interface WordsInContext {
  before: string;
  /** Empty where this side has none. */
  words: string;
  after: string;
}
