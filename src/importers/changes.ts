/** What an import would do to a project, as data: the command line shows it or writes it. */

export interface FileChange {
  /** Path with forward slashes from the project's root: `content/2017/sessions/a.md`. */
  path: string;
  /** What stands there now; `null` when there is no such file. Text where the new content is text. */
  before: string | Uint8Array | null;
  after: string | Uint8Array;
}
