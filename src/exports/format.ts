/** A format: how it is named, and what it writes of which things. Each is one file beside this one, and one line in `formats.ts`. */
import type { Entry } from '../model/entry.ts';
import type { Proceedings } from '../model/types.ts';
import type { Phrases } from '../strings/phrases.ts';
import type { Citable } from './citations/citable.ts';
import type { SubjectKind, Subjects } from './subjects.ts';

export interface Format {
  /** What readers know it by: «Word», «BibTeX»; by language where that is no proper name. */
  name: string | Phrases;
  /** What it is for, in one phrase by language: the page about formats says it. */
  about?: Phrases;
  /** What stands after the dot: `bib`, `csl.json`. */
  suffix: string;
  mediaType: string;
  audience: Audience;
  /** Packages without which it is not written: optional ones, or with native code that does not run on every machine. */
  libraries?: readonly string[];
  /** A format of references: the text of some, for pages that show it. */
  references?: (cited: readonly Citable[]) => string;
  /** What it writes, by kind of thing. */
  files: { [Kind in SubjectKind]?: FileType<Subjects[Kind]> };
}

/**
 * For whom a format is, and so where pages offer it: documents to work with, calendars, references, data for programs,
 * feeds; `image` is only linked from a page's head.
 */
export type Audience = 'office' | 'calendar' | 'citation' | 'data' | 'feed' | 'image';

export interface FileType<Subject> {
  write: (subject: Subject, publication: Publication) => Contents | Promise<Contents>;
  /** Which of the things have such a file; all where not given. Pages ask it too, so it knows no more than the model. */
  has?: (subject: Subject, model: Proceedings) => boolean;
  /** The thing whose file pages link where it has none. */
  insteadOf?: (subject: Subject, model: Proceedings) => Thing | undefined;
}

/** A thing with its kind. */
export type Thing = { [Kind in SubjectKind]: { kind: Kind; subject: Subjects[Kind] } }[SubjectKind];

export type Contents = string | Uint8Array | Rendering;

/** A file that takes long to make. The same input gives the same bytes, so it is made once and kept. */
export interface Rendering {
  /** All that the file depends on besides the code: plain data. */
  input: unknown;
  /** `warn` is told in a sentence what whoever builds the site must know of the file; it is said again where the kept file is taken. */
  render: (warn: Warn) => Uint8Array | Promise<Uint8Array>;
}

export type Warn = (sentence: string) => void;

/** What writers know besides the thing itself. */
export interface Publication {
  /** In the file's language. */
  model: Proceedings;
  /** The absolute URL of an address of the model (`/2017/`), in the file's language or another one of the site. */
  url: (address: string, language?: string) => string;
  /** The absolute URL of another file, in the file's language or another one of the site. */
  fileUrl: <Kind extends SubjectKind>(
    kind: Kind,
    subject: Subjects[Kind],
    suffix: string,
    language?: string,
  ) => string;
  /** The Markdown of a record's body, to the letter but for comments and for where links lead, in the file's language; '' where it has none. */
  markdownOf: (entry: Pick<Entry, 'address'>) => string;
}
