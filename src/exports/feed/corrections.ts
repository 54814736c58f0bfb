/** CORRECTIONS -> FEED: what was changed in a text after its adoption. */
import type { Correction, Resolution } from '../../model/resolution-types.ts';
import type { Proceedings } from '../../model/types.ts';
import { feedStrings } from '../../strings/feed.ts';
import { wordsIn } from '../../strings/pick.ts';
import { type Concerned, concerns, itemsAt } from './concern.ts';
import type { FeedEntry } from './entry.ts';
import { itemCategories } from './resolutions.ts';

export function correctionEntries({ editions, language }: Proceedings, concerned: Concerned): FeedEntry[] {
  return editions
    .flatMap(({ resolutions }) => resolutions)
    .flatMap((resolution) =>
      resolution.corrections.flatMap((correction, index) =>
        concerns(concerned, resolution, correction.item)
          ? [correctionEntry(correction, index, resolution, language)]
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
  const words = wordsIn(feedStrings, language);
  const place = placeOf(resolution, item);
  const lines = [
    `${words.was}: ${was}`,
    `${words.now}: ${now}`,
    ...(basis === null ? [] : [`${words.basis}: ${basis}`]),
  ];
  return {
    id: `${resolution.address}#correction-${index + 1}`,
    title: words.correction(place.short, sourceOf(resolution)),
    date,
    page: { title: resolution.title, address: place.address },
    related: [],
    paragraphs: lines.map((line) => ({ words: line, language })),
    categories: [
      { scheme: null, term: 'correction', label: words.kinds.correction },
      ...(item === null ? [] : itemCategories(itemsAt(resolution, item))),
    ],
  };
}

/** «Резолюция, 2017» */
export const sourceOf = ({ shortTitle, edition }: Resolution): string => `${shortTitle}, ${edition.title}`;

/** Where an item, a part or a section is cited and read. */
export function placeOf(
  { address, recommendations, divisions }: Resolution,
  id: string | null,
): { short: string | null; address: string } {
  const item = recommendations.find((one) => one.id === id);
  if (item !== undefined) return { short: item.shortPlace, address: item.address };
  const division = id === null ? undefined : divisions[id];
  return division === undefined
    ? { short: null, address }
    : { short: division.shortPlace, address: `${address}#${id}` };
}
