/** The words about bodies that were renamed or merged. */
import { formatDate } from '../dates.ts';
import { counted } from '../plural.ts';
import type { SuccessionStrings } from '../succession.ts';

const since = (from: string) => `${from.length === 10 ? 'el ' : ''}${formatDate('es', from)}`;

export const succession: SuccessionStrings = {
  takenOver: (from, hasAct) => {
    const act = hasAct ? ' ({act})' : '';
    return from === null
      ? `Sucesor: {body}${act}.`
      : `Desde ${since(from)} ejerce sus funciones: {body}${act}.`;
  },
  predecessors: (count) => (count === 1 ? 'Predecesor' : 'Predecesores'),
  items: (kind) =>
    kind === 'body'
      ? 'Puntos dirigidos a predecesores de este organismo'
      : 'Puntos dirigidos a predecesores de este grupo',
  addressedTo: 'Dirigido al predecesor',
  counted: (items, predecessors) =>
    `${counted('es', items, { one: 'punto', other: 'puntos' })} para ${predecessors === 1 ? 'su predecesor' : 'sus predecesores'}`,
  living: 'sucesor',
};
