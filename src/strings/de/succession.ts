/** The words about bodies that were renamed or merged. */
import { formatDate } from '../dates.ts';
import { counted } from '../plural.ts';
import type { SuccessionStrings } from '../succession.ts';

const since = (from: string) => `${from.length === 10 ? 'dem ' : ''}${formatDate('de', from)}`;

export const succession: SuccessionStrings = {
  takenOver: (from, hasAct) => {
    const act = hasAct ? ' ({act})' : '';
    return from === null
      ? `Nachfolgerin: {body}${act}.`
      : `Seit ${since(from)} liegen die Aufgaben bei: {body}${act}.`;
  },
  predecessors: (count) => (count === 1 ? 'Vorgängerin' : 'Vorgängerinnen'),
  items: (kind) =>
    kind === 'body' ? 'Punkte an Vorgängerinnen dieser Stelle' : 'Punkte an Vorgängerinnen dieser Gruppe',
  addressedTo: 'Gerichtet an die Vorgängerin',
  counted: (items, predecessors) =>
    `${counted('de', items, { one: 'Punkt', other: 'Punkte' })} an die ${predecessors === 1 ? 'Vorgängerin' : 'Vorgängerinnen'}`,
  living: 'Nachfolgerin',
};
