/** Words for the files that pages offer. */

/** What is downloaded, where the page shows more than that. */
export type Downloaded = 'page' | 'proceedings' | 'extract' | 'extracts' | 'list';

export interface DownloadStrings {
  /** Before the names of the formats. */
  office: Record<Downloaded, string>;
  calendar: string;
  /** Files for reference managers. */
  citation: string;
  developer: string;
}
