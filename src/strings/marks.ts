/** The signs between words that are put together: French has a space before some, Chinese has its own. */
export interface Marks {
  colon: string;
  /** Between parts of a sentence. */
  comma: string;
  /** Between things of one kind. */
  list: string;
  semicolon: string;
  dash: string;
}
