/**
 * Words that mean the same to a reader of resolutions, so that a search for one finds the others. Lemmas; what a suffix
 * makes of a word («создать», «создание») does not belong here.
 */
import { bodiesRu } from './thesaurus/bodies.ru.ts';
import { documentsRu } from './thesaurus/documents.ru.ts';
import { economyRu } from './thesaurus/economy.ru.ts';
import { en } from './thesaurus/en.ts';
import { peopleRu } from './thesaurus/people.ru.ts';
import { scienceRu } from './thesaurus/science.ru.ts';

/** Groups by language. A member is a word or a short phrase, and stands in one group alone. */
export const thesaurus: Record<'ru' | 'en', string[][]> = {
  ru: [...bodiesRu, ...peopleRu, ...economyRu, ...scienceRu, ...documentsRu],
  en,
};
