/** The words about writing to the organizer on what a page shows: an error in it, or how an item was considered. */
export interface ReportStrings {
  /** The links: a letter, a new issue in the repository, the page where the file is edited. */
  error: string;
  issue: string;
  edit: string;
  answer: string;
  /** What the letter and the issue are headed with; `about`: «Пункт 3 раздела I части 1», a title, a name. */
  errorSubject: (about: string) => string;
  answerSubject: (about: string) => string;
  /** What the reader fills in. */
  wrong: string;
  /** A line each; `statuses`: some of the words for what came of an item. */
  answerForm: (statuses: string[]) => string[];
  /** Before the path of the content’s file. */
  file: string;
  /** The words of an item in a letter. */
  quoted: (words: string) => string;
}
