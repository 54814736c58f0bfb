/** The words of the page about formats and data. */

/** In the order of the page. */
type Group = 'office' | 'calendar' | 'citation' | 'data' | 'feed' | 'image';

type FileKind =
  | 'news'
  | 'editions'
  | 'organizations'
  | 'register'
  | 'edition'
  | 'programme'
  | 'sessions'
  | 'resolutions'
  | 'edition-register'
  | 'proceedings'
  | 'session'
  | 'resolution'
  | 'recommendation'
  | 'organization'
  | 'extract'
  | 'organization-news'
  | 'schema';

export interface DataStrings {
  title: string;
  intro: string;
  /** What a file's address is; shown before an example. */
  filesAt: string;
  groups: { audience: Group; title: string }[];
  /** Before links to files of that kind. */
  examples: string;
  /** What a sample file is of. */
  files: Record<FileKind, string>;
  citing: string;
  /** What stands between backticks is code, here and in `promises`. */
  howToCite: string[];
  version: string;
  /** What readers of JSON may rely on. */
  promises: string[];
  addresses: string;
  sitemap: string;
  originals: string;
  originalsAre: string;
  digest: string;
  rights: string;
}
