/** Bibliographic references after ISO 690, which differ by language in a few words alone. */
import type { BibliographyParts } from './bibliography.ts';
import { formatDateRange } from './dates.ts';
import { capitalized, inBrackets, sentences } from './reference-parts.ts';

interface Iso690Words {
  language: string;
  /** `[online]` */
  online: string;
  /** Before a colon and what a part stands in: `In`, in French with the space before the colon. */
  in: string;
  /** `(accessed {date})` */
  accessed: string;
}

export const iso690 =
  (words: Iso690Words) =>
  ({
    authors,
    title,
    kinds,
    container,
    conference,
    place,
    days,
    site,
    levels,
  }: BibliographyParts): string => {
    const held = days && formatDateRange(words.language, days.start, days.end);
    const names = authors.map(({ family, given }) => [family, given].filter(Boolean).join(', '));
    const what = kinds.map((kind) => `. ${capitalized(kind)}`);
    const document = [
      authors.length > 0 && `${names.join('; ')}. `,
      `${title} ${words.online}`,
      ...(container === null ? [] : what),
      conference && `. ${conference}`,
      container && `. ${words.in}: ${container}`,
      inBrackets(place, held),
      ...(container === null ? what : []),
      site && `. ${words.in}: ${site}`,
    ];
    return sentences(document, levels, `URL: {url} ${words.accessed}`);
  };
