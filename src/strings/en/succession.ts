/** The words about bodies that were renamed or merged. */

import { formatDate } from '../dates.ts';
import { counted } from '../plural.ts';
import type { SuccessionStrings } from '../succession.ts';

export const succession: SuccessionStrings = {
  takenOver: (from, hasAct) => {
    const act = hasAct ? ' ({act})' : '';
    return from === null
      ? `Its successor is {body}${act}.`
      : `Since ${formatDate('en', from)}, its duties have been those of {body}${act}.`;
  },
  predecessors: (count) => (count === 1 ? 'Predecessor' : 'Predecessors'),
  items: (kind) => `Items addressed to predecessors of this ${kind}`,
  addressedTo: 'Addressed to the predecessor',
  counted: (items, predecessors) =>
    `${counted('en', items, { one: 'item', other: 'items' })} addressed to its ${predecessors === 1 ? 'predecessor' : 'predecessors'}`,
  living: 'successor',
};
