import type { Recommendation, Resolution } from '../../model/resolution-types.ts';
import type { Proceedings } from '../../model/types.ts';
import { formatDate } from '../../strings/dates.ts';
import { feedStrings } from '../../strings/feed.ts';
import { interfaceStrings } from '../../strings/languages.ts';
import { wordsIn } from '../../strings/pick.ts';
import { addresseeManners } from '../../strings/vocabulary.ts';
import { type Concerned, concerning } from './concern.ts';
import { firstDayOf } from './day.ts';
import type { FeedEntry, Paragraph } from './entry.ts';
import { itemCategories, itemParagraph } from './items.ts';

export function adoptionEntries({ editions, language }: Proceedings, concerned: Concerned): FeedEntry[] {
  return editions
    .flatMap(({ resolutions }) => resolutions)
    .filter(({ stage }) => stage === 'adopted')
    .flatMap((resolution) => {
      const items = concerning(concerned, resolution.recommendations);
      return concerned === null || items.length > 0
        ? [adoptionEntry(resolution, items, concerned, language)]
        : [];
    });
}

function adoptionEntry(
  resolution: Resolution,
  items: Recommendation[],
  organization: Concerned,
  language: string,
): FeedEntry {
  const { kinds } = wordsIn(feedStrings, language);
  const { title, address, contentLanguage } = resolution;
  return {
    id: organization === null ? address : `${organization.address}#${address}`,
    title,
    language: contentLanguage,
    // The month of the conference, where no day of adoption is stated.
    date: resolution.adopted?.date ?? resolution.held.end.slice(0, 7),
    notBefore: firstDayOf(resolution),
    page: { title, address },
    related: [],
    paragraphs: [
      ...factsOf(resolution, items, language),
      ...(organization === null ? [] : items.filter(({ counted }) => counted).map(itemParagraph)),
    ],
    categories: [{ scheme: null, term: 'resolution', label: kinds.resolution }, ...itemCategories(items)],
  };
}

function factsOf(resolution: Resolution, items: Recommendation[], language: string): Paragraph[] {
  const words = wordsIn(feedStrings, language);
  const { manners } = interfaceStrings(language);
  const { adopted, summary } = resolution;
  const count = items.filter(({ counted }) => counted).length;
  const named = addresseeManners.flatMap((manner) => {
    const all = items
      .flatMap(({ addressees }) => addressees)
      .filter((addressee) => addressee.manner === manner);
    const names = new Set(all.map(({ organization }) => organization.title));
    return names.size === 0 ? [] : [`${manners[manner]}: ${[...names].join('; ')}`];
  });
  const lines = [
    summary,
    adopted?.date ? words.adopted(formatDate(language, adopted.date)) : null,
    count > 0 ? words.items(count) : null,
    ...named,
  ];
  return lines.filter((line) => line !== null).map((line) => ({ words: line, language }));
}
