/** The words about bodies that were renamed or merged. */
import { formatDate } from '../dates.ts';
import { counted } from '../plural.ts';
import type { SuccessionStrings } from '../succession.ts';

const since = (from: string) => formatDate('hi', from);

export const succession: SuccessionStrings = {
  takenOver: (from, hasAct) => {
    const act = hasAct ? ' ({act})' : '';
    return from === null
      ? `उत्तराधिकारी: {body}${act}।`
      : `${since(from)} से इसके कार्य इस निकाय के पास हैं: {body}${act}।`;
  },
  predecessors: () => 'पूर्ववर्ती',
  items: (kind) =>
    kind === 'body' ? 'इस निकाय के पूर्ववर्तियों को संबोधित बिंदु' : 'इस समूह के पूर्ववर्तियों को संबोधित बिंदु',
  addressedTo: 'पूर्ववर्ती को संबोधित',
  counted: (items, predecessors) =>
    `${counted('hi', items, { other: 'बिंदु' })} ${predecessors === 1 ? 'पूर्ववर्ती' : 'पूर्ववर्तियों'} को`,
  living: 'उत्तराधिकारी',
};
