/** What can be wrong with what is said of items since, and with how it names them. */
export interface FollowUpIssueParams {
  /** `document`: `2017/resolution`; `file` is the one to add. */
  'no-such-resolution': { document: string; suggestion: string | undefined; file: string };
  /** `file`: the draft, which is the document or its edition. */
  'draft-resolution': { document: string; file: string };
  'listed-twice': { value: string };
  'follow-up-of-draft': { item: string };
  'nothing-to-publish': object;
  /** `stated`: the document says when; else `adopted` is the conference’s first day. */
  'before-adoption': { date: string; adopted: string; stated: boolean };
  'not-addressed': { organization: string };
}
