/** The words about bodies that were renamed or merged. */
import { formatDate } from '../dates.ts';
import { counted } from '../plural.ts';
import type { SuccessionStrings } from '../succession.ts';

const since = (from: string) => `${from.length === 10 ? 'le ' : ''}${formatDate('fr', from)}`;

export const succession: SuccessionStrings = {
  takenOver: (from, hasAct) => {
    const act = hasAct ? ' ({act})' : '';
    return from === null
      ? `Successeur\u00a0: {body}${act}.`
      : `Depuis ${since(from)}, ses fonctions sont exercées par\u00a0: {body}${act}.`;
  },
  predecessors: (count) => (count === 1 ? 'Prédécesseur' : 'Prédécesseurs'),
  items: (kind) =>
    kind === 'body'
      ? 'Points adressés aux prédécesseurs de cet organisme'
      : 'Points adressés aux prédécesseurs de ce groupe',
  addressedTo: 'Adressé au prédécesseur',
  counted: (items, predecessors) =>
    `${counted('fr', items, { one: 'point', other: 'points' })} à ${predecessors === 1 ? 'son prédécesseur' : 'ses prédécesseurs'}`,
  living: 'successeur',
};
