/** The words about questions that several conferences raised. */
import type { LineageStrings } from '../lineage.ts';
import { counted } from '../plural.ts';

export const lineage: LineageStrings = {
  alsoRaised: 'Sama kysymys myös',
  title: 'Toistuvasti esillä olleet kysymykset',
  lead: (count) => `Yhteensä ${counted('fi', count, { one: 'kysymys', other: 'kysymystä' })}.`,
  link: (count) =>
    counted('fi', count, {
      one: 'kysymys on ollut esillä toistuvasti',
      other: 'kysymystä on ollut esillä toistuvasti',
    }),
};
