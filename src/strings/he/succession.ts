/** The words about bodies that were renamed or merged. */
import { formatDate } from '../dates.ts';
import { counted } from '../plural.ts';
import type { SuccessionStrings } from '../succession.ts';

const since = (from: string) => formatDate('he', from);

export const succession: SuccessionStrings = {
  takenOver: (from, hasAct) => {
    const act = hasAct ? ' ({act})' : '';
    return from === null ? `הגוף הממשיך: {body}${act}.` : `מאז ${since(from)} תפקידיו בידי: {body}${act}.`;
  },
  predecessors: (count) => (count === 1 ? 'הגוף הקודם' : 'הגופים הקודמים'),
  items: (kind) =>
    kind === 'body' ? 'סעיפים שהופנו לקודמיו של גוף זה' : 'סעיפים שהופנו לקודמותיה של קבוצה זו',
  addressedTo: 'הופנה לגוף הקודם',
  counted: (items, predecessors) =>
    `${counted('he', items, { one: 'סעיף', two: 'סעיפים', other: 'סעיפים' })} ${predecessors === 1 ? 'לגוף הקודם' : 'לגופים הקודמים'}`,
  living: 'הגוף הממשיך',
};
