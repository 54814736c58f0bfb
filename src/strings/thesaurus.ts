/**
 * Words that mean the same to a reader of resolutions, so that a search for one finds the others. Lemmas; what a suffix
 * makes of a word («создать», «создание») does not belong here.
 */
import { bodiesRu } from './thesaurus/bodies.ru.ts';
import { deedsRu } from './thesaurus/deeds.ru.ts';
import { digitalRu } from './thesaurus/digital.ru.ts';
import { documentsRu } from './thesaurus/documents.ru.ts';
import { economyRu } from './thesaurus/economy.ru.ts';
import { educationRu } from './thesaurus/education.ru.ts';
import { en } from './thesaurus/en.ts';
import { eventsRu } from './thesaurus/events.ru.ts';
import { moneyRu } from './thesaurus/money.ru.ts';
import { natureRu } from './thesaurus/nature.ru.ts';
import { peopleRu } from './thesaurus/people.ru.ts';
import { placesRu } from './thesaurus/places.ru.ts';
import { qualitiesRu } from './thesaurus/qualities.ru.ts';
import { scienceRu } from './thesaurus/science.ru.ts';
import { societyRu } from './thesaurus/society.ru.ts';

/**
 * Groups by language. A member is a word or a short phrase. It stands in a group for each of its senses, for what is
 * near to one is not near to the other: «оплата» is «вознаграждение», and it is «расходы».
 *
 * A text is matched by roots, and some words share one by chance: «команда» and «командировка». Such a word stands in
 * a phrase, «командировка сотрудника»: it is found by its own words, but a text about a team is not about trips.
 */
export const thesaurus: Record<'ru' | 'en', string[][]> = {
  ru: [
    bodiesRu,
    peopleRu,
    placesRu,
    moneyRu,
    economyRu,
    natureRu,
    societyRu,
    scienceRu,
    educationRu,
    digitalRu,
    documentsRu,
    deedsRu,
    eventsRu,
    qualitiesRu,
  ].flat(),
  en,
};
