/** The words about questions that several conferences raised. */
import type { LineageStrings } from '../lineage.ts';
import { counted } from '../plural.ts';

export const lineage: LineageStrings = {
  alsoRaised: 'Cuestión planteada también en',
  title: 'Cuestiones planteadas más de una vez',
  lead: (count) => `${counted('es', count, { one: 'cuestión', other: 'cuestiones' })} en total.`,
  link: (count) =>
    counted('es', count, {
      one: 'cuestión se ha planteado más de una vez',
      other: 'cuestiones se han planteado más de una vez',
    }),
};
