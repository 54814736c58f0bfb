/** The Russian groups of all fields. */
import { bodiesRu } from './bodies.ru.ts';
import { deedsRu } from './deeds.ru.ts';
import { digitalRu } from './digital.ru.ts';
import { documentsRu } from './documents.ru.ts';
import { economyRu } from './economy.ru.ts';
import { educationRu } from './education.ru.ts';
import { eventsRu } from './events.ru.ts';
import { moneyRu } from './money.ru.ts';
import { natureRu } from './nature.ru.ts';
import { peopleRu } from './people.ru.ts';
import { placesRu } from './places.ru.ts';
import { qualitiesRu } from './qualities.ru.ts';
import { scienceRu } from './science.ru.ts';
import { societyRu } from './society.ru.ts';

export const ru = [
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
].flat();
