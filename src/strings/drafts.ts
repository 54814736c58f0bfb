/** The words about what is not adopted yet, and about what is not published yet. */

export interface DraftStrings {
  /** Beside «ПРОЕКТ»; `date` in words. */
  until: (date: string) => string;
  /** The link to the letter. */
  propose: string;
  /** What the letter holds, and what the reader adds. */
  howItem: string;
  howDocument: string;
  /** The letter: its subject (`place`: «Пункт 3 …», or the document’s title), and what the reader fills in. */
  subject: (place: string) => string;
  proposal: string;
  reason: string;
  /** Above the list of documents that are drafts. */
  documents: string;
  /** On pages of records that readers do not see yet. */
  record: string;
  /** Before links to such records on other pages. */
  shown: string;
  /** On every page of a preview. */
  preview: string;
}
