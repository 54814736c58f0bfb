/** The English groups of all fields. */
import { bodiesEn } from './bodies.en.ts';
import { deedsEn } from './deeds.en.ts';
import { digitalEn } from './digital.en.ts';
import { documentsEn } from './documents.en.ts';
import { economyEn } from './economy.en.ts';
import { educationEn } from './education.en.ts';
import { eventsEn } from './events.en.ts';
import { healthEn } from './health.en.ts';
import { moneyEn } from './money.en.ts';
import { natureEn } from './nature.en.ts';
import { peopleEn } from './people.en.ts';
import { placesEn } from './places.en.ts';
import { qualitiesEn } from './qualities.en.ts';
import { scienceEn } from './science.en.ts';
import { societyEn } from './society.en.ts';

/** Without “conference” and “recommendation”, which every page here says, and without the pronouns “IT” and “WHO”. */
export const en = [
  bodiesEn,
  peopleEn,
  placesEn,
  moneyEn,
  economyEn,
  natureEn,
  healthEn,
  societyEn,
  scienceEn,
  educationEn,
  digitalEn,
  documentsEn,
  deedsEn,
  eventsEn,
  qualitiesEn,
].flat();
