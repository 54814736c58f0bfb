/** The words about questions that several conferences raised. */

import type { LineageStrings } from '../lineage.ts';
import { counted } from '../plural.ts';

export const lineage: LineageStrings = {
  alsoRaised: 'Also raised in',
  title: 'Questions raised more than once',
  lead: (count) => `${counted('en', count, { one: 'question', other: 'questions' })} in all.`,
  link: (count) =>
    counted('en', count, {
      one: 'question was raised more than once',
      other: 'questions were raised more than once',
    }),
};
