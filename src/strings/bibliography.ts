/**
 * The bibliographic reference to a document or an item on the site. Russian: GOST R 7.0.5-2008, section 10 (the kind of
 * resource after the title, «URL:», the day of access in brackets; no dashes between areas). English: after ISO 690.
 */
import { formatDateRange } from './dates.ts';
import { hasFamilyFirst, initialsFirst, initialsLast, type PersonName } from './person-name.ts';
import { wordsIn } from './pick.ts';

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

export const referenceStrings: Record<'ru' | 'en', ReferenceStrings> = {
  ru: {
    proceedings: 'материалы',
    remarks: ({ isDraft, translation }) => [
      ...(isDraft ? ['проект'] : []),
      ...(translation ? [translation.official ? 'официальный перевод' : 'неофициальный перевод'] : []),
    ],
    reference: ({ authors, title, kinds, container, conference, place, days, site, levels }) => {
      const held = days && formatDateRange('ru', days.start, days.end).replace(/ года$/, ' г.');
      /** Up to three stand before the title, where a reader finds them by how their names begin; of more the first one stands behind it. */
      const isHeading = authors.length < 4 && authors.every(hasFamilyFirst);
      const behind = authors.length < 4 ? authors : authors.slice(0, 1);
      const document = [
        isHeading && authors.length > 0 && `${authors.map(initialsLast).join(', ')} `,
        `${title} [Электронный ресурс]`,
        ...kinds.map((kind) => ` : ${kind}`),
        conference && ` : ${conference}`,
        !isHeading && ` / ${behind.map(initialsFirst).join(', ')}${authors.length > 3 ? ' [и др.]' : ''}`,
        container && ` // ${container}`,
        inBrackets(place, held),
        site && ` // ${site} : сайт`,
      ];
      return sentences(document, levels, 'URL: {url} (дата обращения: {date})');
    },
    otherFormats: (names) => `Другие форматы: ${names.join(', ')}`,
    blankDate: 'дд.мм.гггг',
  },
  en: {
    proceedings: 'proceedings',
    remarks: ({ isDraft, translation }) => [
      ...(isDraft ? ['draft'] : []),
      ...(translation ? [translation.official ? 'official translation' : 'unofficial translation'] : []),
    ],
    reference: ({ authors, title, kinds, container, conference, place, days, site, levels }) => {
      const held = days && formatDateRange('en', days.start, days.end);
      const names = authors.map(({ family, given }) => [family, given].filter(Boolean).join(', '));
      const what = kinds.map((kind) => `. ${capitalized(kind)}`);
      const document = [
        authors.length > 0 && `${names.join('; ')}. `,
        `${title} [online]`,
        ...(container === null ? [] : what),
        conference && `. ${conference}`,
        container && `. In: ${container}`,
        inBrackets(place, held),
        ...(container === null ? what : []),
        site && `. In: ${site}`,
      ];
      return sentences(document, levels, 'URL: {url} (accessed {date})');
    },
    otherFormats: (names) => `Other formats: ${names.join(', ')}`,
    blankDate: 'yyyy-mm-dd',
  },
};

const inBrackets = (...parts: (string | null)[]): string => {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? '' : ` (${known.join(', ')})`;
};

/** Each but the last one ends in one full stop, whatever it ended in; the last one too. */
const sentences = (document: (string | false | null | undefined)[], levels: string, access: string): string =>
  [document.filter(Boolean).join(''), capitalized(levels), access]
    .filter((sentence) => sentence !== '')
    .map((sentence) => (sentence.endsWith('.') ? sentence : `${sentence}.`))
    .join(' ');

const capitalized = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

export const bibliographicReference = (language: string, parts: BibliographyParts): string =>
  wordsIn(referenceStrings, language).reference(parts);
