/**
 * The bibliographic reference to a document or an item on the site. Russian: GOST R 7.0.5-2008, section 10 (the kind of
 * resource after the title, «URL:», the day of access in brackets; no dashes between areas). English: after ISO 690.
 */
import { formatDateRange } from './dates.ts';
import { wordsIn } from './pick.ts';

export interface BibliographyParts {
  title: string;
  /** The conference, where the title does not name it. */
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

/** The reference, with `{url}` and `{date}` where the address and the day of access belong. */
type Reference = (parts: BibliographyParts) => string;

const table: Record<'ru' | 'en', Reference> = {
  ru: ({ title, conference, place, days, site, levels }) => {
    const held = days && formatDateRange('ru', days.start, days.end).replace(/ года$/, ' г.');
    const document = [
      `${title} [Электронный ресурс]`,
      conference && ` : ${conference}`,
      inBrackets(place, held),
      site && ` // ${site} : сайт`,
    ];
    return sentences(document, levels, 'URL: {url} (дата обращения: {date})');
  },
  en: ({ title, conference, place, days, site, levels }) => {
    const held = days && formatDateRange('en', days.start, days.end);
    const document = [
      `${title} [online]`,
      conference && `. ${conference}`,
      inBrackets(place, held),
      site && `. In: ${site}`,
    ];
    return sentences(document, levels, 'URL: {url} (accessed {date})');
  },
};

const inBrackets = (...parts: (string | null)[]): string => {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? '' : ` (${known.join(', ')})`;
};

/** Each but the last one ends in one full stop, whatever it ended in; the last one too. */
const sentences = (document: (string | null)[], levels: string, access: string): string =>
  [document.filter((part) => part !== null).join(''), capitalized(levels), access]
    .filter((sentence) => sentence !== '')
    .map((sentence) => (sentence.endsWith('.') ? sentence : `${sentence}.`))
    .join(' ');

const capitalized = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

export const bibliographicReference = (language: string, parts: BibliographyParts): string =>
  wordsIn(table, language)(parts);
