/**
 * The bibliographic reference to a document or an item on the site. Russian: GOST R 7.0.5-2008, section 10 (the kind of
 * resource after the title, «URL:», the day of access in brackets; no dashes between areas). English: after ISO 690.
 */

import { wordsOf } from './languages.ts';
import type { PersonName } from './person-name.ts';

export interface BibliographyParts {
  authors: PersonName[];
  title: string;
  /** What it is, which the title does not say: «круглый стол», «проект». */
  kinds: string[];
  /** The proceedings that it stands in. */
  container: string | null;
  /** The conference of a publication of its own, where the title does not name it. */
  conference: string | null;
  /** Of the conference: «Санкт-Петербург». */
  place: string | null;
  /** Its days, ISO. */
  days: { start: string; end: string } | null;
  /** The site, where neither title nor conference name it. */
  site: string | null;
  /** «ч. 1, разд. I, п. 3»: from the largest level down. */
  levels: string;
}

export interface ReferenceStrings {
  /** What a reference calls all that a conference published. */
  proceedings: string;
  /** What the document is not: the adopted original. */
  remarks: (of: { isDraft: boolean; translation: { official: boolean } | null }) => string[];
  /** The reference, with `{url}` and `{date}` where the address and the day of access belong. */
  reference: (parts: BibliographyParts) => string;
  /** Names references that stand beside the one in words: «Другие форматы: BibTeX, RIS». */
  otherFormats: (names: string[]) => string;
  /** Stands for the day of access where nobody is there to know it, in files as on pages: a pattern to be filled in, for the standard always demands the day. */
  blankDate: string;
}

export const bibliographicReference = (language: string, parts: BibliographyParts): string =>
  wordsOf(language).bibliography.reference(parts);
