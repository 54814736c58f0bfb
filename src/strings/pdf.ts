export interface PdfStrings {
  /** A resolution’s title with what is done with it: «Извлечение из Резолюции …». */
  extractFrom: (title: string) => string;
  /** Above the name of whom the items of an extract concern. */
  concerning: Record<'body' | 'group', string>;
  /** On every sheet of an extract. */
  notCertified: string;
  /** On every sheet of the book. */
  generated: string;
  /** The number of a sheet and how many there are: «3 из 8». */
  of: string;
  /** Before the number of a page. */
  page: string;
  /** In place of a picture, before what it shows. */
  picture: string;
  /** `place`: «пункта 3 раздела I части 1». */
  codeOf: (place: string) => string;
  /** The code of the document’s own page. */
  documentCode: string;
  /** How to read the sheets: whose words are set in which letters, what the codes beside items are. */
  letters: string;
  codes: string;
  /** Before who translated it, and when. */
  translation: string;
  onSite: string;
  sameItems: string;
  digest: string;
  corrections: string;
  /** `place`: «п. 2 разд. II ч. 1»; `null` where no item or part is named. */
  correction: (place: string | null, was: string, now: string) => string;
  /** Where nothing is said of a source, and where a text was not compared with its own. */
  noSource: string;
  notCompared: string;
  proceedings: string;
  sessions: string;
  organizations: string;
  people: string;
  topics: string;
  columns: { time: string; session: string; room: string; page: string };
  /** To whoever builds the site: letters that no font has, or what else the standard refuses, in Typst’s words. */
  notAccessible: (letters: string, reasons: string) => string;
}
