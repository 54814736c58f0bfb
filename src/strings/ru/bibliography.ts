/** Bibliographic references: GOST R 7.0.5-2008, section 10. */

import type { ReferenceStrings } from '../bibliography.ts';
import { formatDateRange } from '../dates.ts';
import { hasFamilyFirst, initialsFirst, initialsLast } from '../person-name.ts';
import { inBrackets, sentences } from '../reference-parts.ts';

export const bibliography: ReferenceStrings = {
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
};
