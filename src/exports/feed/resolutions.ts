import type { Recommendation, Resolution } from '../../model/resolution-types.ts';
import type { Proceedings } from '../../model/types.ts';
import { formatDate } from '../../strings/dates.ts';
import { wordsOf } from '../../strings/languages.ts';
import { addresseeManners } from '../../strings/vocabulary.ts';
import { translationNotice } from '../translation-notice.ts';
import { adoptedDocuments } from './adopted.ts';
import { type Concerned, concerning } from './concern.ts';
import { firstDayOf } from './day.ts';
import type { FeedEntry, Paragraph } from './entry.ts';
import { itemCategories, itemParagraph } from './items.ts';

export function adoptionEntries(model: Proceedings, concerned: Concerned): FeedEntry[] {
  return adoptedDocuments(model).flatMap((resolution) => {
    const items = concerning(concerned, resolution.recommendations);
    return concerned === null || items.length > 0
      ? [adoptionEntry(resolution, items, concerned, model.language)]
      : [];
  });
}

function adoptionEntry(
  resolution: Resolution,
  items: Recommendation[],
  organization: Concerned,
  language: string,
): FeedEntry {
  const { kinds } = wordsOf(language).feed;
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
  const words = wordsOf(language).feed;
  const { manners } = wordsOf(language).site;
  const { adopted, summary } = resolution;
  const count = items.filter(({ counted }) => counted).length;
  const named = addresseeManners.flatMap((manner) => {
    const all = items
      .flatMap(({ addressees }) => addressees)
      .filter((addressee) => addressee.manner === manner);
    const names = new Set(all.map(({ organization }) => organization.title));
    return names.size === 0
      ? []
      : [
          `${manners[manner]}${wordsOf(language).marks.colon}${[...names].join(wordsOf(language).marks.semicolon)}`,
        ];
  });
  const lines = [
    summary,
    translationNotice(resolution, language),
    adopted?.date ? words.adopted(formatDate(language, adopted.date)) : null,
    count > 0 ? words.items(count) : null,
    ...named,
  ];
  return lines.filter((line) => line !== null).map((line) => ({ words: line, language }));
}
