/** The words about questions that several conferences raised. */
import type { LineageStrings } from '../lineage.ts';
import { counted } from '../plural.ts';

export const lineage: LineageStrings = {
  alsoRaised: 'Question aussi soulevée dans',
  title: 'Questions soulevées plusieurs fois',
  lead: (count) => `${counted('fr', count, { one: 'question', other: 'questions' })} en tout.`,
  link: (count) =>
    counted('fr', count, {
      one: 'question a été soulevée plusieurs fois',
      other: 'questions ont été soulevées plusieurs fois',
    }),
};
