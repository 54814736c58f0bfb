/** What can be wrong with what is said of corrections. `item`: where they are said to be; `null` is anywhere. */
export interface CorrectionIssueParams {
  'correction-not-found': { words: string; item: string | null };
  /** Words are only added or only taken out. */
  'correction-one-sided': object;
  'correction-unclear': { words: string; item: string | null };
}
