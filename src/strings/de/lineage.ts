/** The words about questions that several conferences raised. */
import type { LineageStrings } from '../lineage.ts';
import { counted } from '../plural.ts';

export const lineage: LineageStrings = {
  alsoRaised: 'Auch aufgeworfen in',
  title: 'Mehrfach aufgeworfene Fragen',
  lead: (count) => `Insgesamt ${counted('de', count, { one: 'Frage', other: 'Fragen' })}.`,
  link: (count) =>
    counted('de', count, {
      one: 'Frage wurde mehrfach aufgeworfen',
      other: 'Fragen wurden mehrfach aufgeworfen',
    }),
};
