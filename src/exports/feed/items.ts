/** ITEMS -> what an entry says of them. */
import type { Recommendation } from '../../model/resolution-types.ts';
import { itemLines } from '../item-words.ts';
import { type Category, categoryOf, type Paragraph } from './entry.ts';

/** «п. 3 разд. I ч. 1. Включение представителей …» */
export const itemParagraph = (item: Recommendation): Paragraph => ({
  words: `${item.shortPlace}: ${itemLines(item).join(' ')}`,
  language: item.contentLanguage,
});

/** Whom items name and what they are about, each once. */
export function itemCategories(items: readonly Recommendation[]): Category[] {
  const refs = items.flatMap(({ addressees, topics }) => [
    ...addressees.map(({ organization }) => organization),
    ...topics,
  ]);
  return [...new Map(refs.map((ref) => [ref.address, ref])).values()].map(categoryOf);
}
