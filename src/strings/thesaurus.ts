/**
 * Words that mean the same to a reader of resolutions, so that a search for one finds the others. Lemmas; what a suffix
 * makes of a word («создать», «создание») does not belong here.
 */
import { en } from './thesaurus/en.ts';
import { ru } from './thesaurus/ru.ts';

/**
 * Groups by language. A member is a word or a short phrase. It stands in a group for each of its senses, for what is
 * near to one is not near to the other: «оплата» is «вознаграждение», and it is «расходы».
 *
 * A text is matched by roots, and some words share one by chance: «команда» and «командировка». Such a word stands in
 * a phrase, «командировка сотрудника»: it is found by its own words, but a text about a team is not about trips.
 */
export const thesaurus: Record<'ru' | 'en', string[][]> = { ru, en };
