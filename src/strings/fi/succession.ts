/** The words about bodies that were renamed or merged. */
import { formatDate } from '../dates.ts';
import { counted } from '../plural.ts';
import type { SuccessionStrings } from '../succession.ts';

const since = (from: string) =>
  from.length === 4 ? `vuodesta ${from}` : formatDate('fi', from).replace(/^(\p{L}+kuu)\b/u, '$1sta');

export const succession: SuccessionStrings = {
  takenOver: (from, hasAct) => {
    const act = hasAct ? ' ({act})' : '';
    return from === null
      ? `Seuraaja: {body}${act}.`
      : `Tehtävien hoitaja ${since(from)} alkaen: {body}${act}.`;
  },
  predecessors: (count) => (count === 1 ? 'Edeltäjä' : 'Edeltäjät'),
  items: (kind) =>
    kind === 'body' ? 'Organisaation edeltäjille osoitetut kohdat' : 'Ryhmän edeltäjille osoitetut kohdat',
  addressedTo: 'Osoitettu edeltäjälle',
  counted: (items, predecessors) =>
    `${counted('fi', items, { one: 'kohta', other: 'kohtaa' })} ${predecessors === 1 ? 'edeltäjälle' : 'edeltäjille'}`,
  living: 'seuraaja',
};
