/** The words about corrections of a text after its adoption. What was and is now, and on what basis, is said in the words of the feed. */
export interface CorrectionStrings {
  title: string;
  /** Above all corrections of a document. */
  note: string;
  /** The link to them; `latest`: ISO date of the latest. */
  made: (count: number, latest: string) => string;
  /** Beside a corrected item, the link to the correction; `date`: ISO. */
  mark: (date: string) => string;
  /** On the page of an item. */
  all: string;
  /** What opens to the words of an item before all corrections. */
  adopted: string;
  /** Before links to the original. */
  original: string;
  /** There is none on the site; `was`: what stands before the words that were replaced. */
  noOriginal: (was: string) => string;
  /** It cannot be told which words of the item were corrected. */
  unclear: string;
  /** On the pages of a translation: the words below are the original’s. */
  ofOriginal: string;
}
