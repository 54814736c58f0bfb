/** CORRECTIONS -> FEED: what was changed in a text after its adoption. */

import { citedPlace } from '../../model/cited-place.ts';
import type { Correction, Resolution } from '../../model/resolution-types.ts';
import type { Proceedings } from '../../model/types.ts';
import { formatDate } from '../../strings/dates.ts';
import { wordsOf } from '../../strings/languages.ts';
import { adoptedDocuments } from './adopted.ts';
import { type Concerned, concerns, itemsAt } from './concern.ts';
import { firstDayOf } from './day.ts';
import type { FeedEntry } from './entry.ts';
import { itemCategories } from './items.ts';
import { sourceOf } from './source.ts';

export function correctionEntries(model: Proceedings, concerned: Concerned): FeedEntry[] {
  return adoptedDocuments(model).flatMap((resolution) =>
    resolution.corrections.flatMap((correction, index) =>
      concerns(concerned, resolution, correction.item)
        ? [correctionEntry(correction, index, resolution, model.language)]
        : [],
    ),
  );
}

/** Corrections are a log that grows at its end, so that the place of one in it stays. */
function correctionEntry(
  { date, item, was, now, basis }: Correction,
  index: number,
  resolution: Resolution,
  language: string,
): FeedEntry {
  const words = wordsOf(language).feed;
  const { colon } = wordsOf(language).marks;
  const place = citedPlace(resolution, item);
  const lines = [
    words.corrected(formatDate(language, date)),
    `${words.was}${colon}${was}`,
    `${words.now}${colon}${now}`,
    ...(basis === null ? [] : [`${words.basis}${colon}${basis}`]),
  ];
  return {
    id: `${resolution.address}#correction-${index + 1}`,
    title: words.correction(place.short, sourceOf(resolution)),
    language,
    date,
    notBefore: firstDayOf(resolution),
    page: { title: resolution.title, address: place.address },
    related: [],
    paragraphs: lines.map((line) => ({ words: line, language })),
    categories: [
      { scheme: null, term: 'correction', label: words.kinds.correction },
      ...(item === null ? [] : itemCategories(itemsAt(resolution, item))),
    ],
  };
}
