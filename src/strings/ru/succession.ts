/** The words about bodies that were renamed or merged. */

import { formatDate } from '../dates.ts';
import { plural } from '../plural.ts';
import type { SuccessionStrings } from '../succession.ts';

/** In the genitive: «2018 года», «марта 2018 года», «1 марта 2018 года». */
function since(from: string): string {
  if (from.length === 4) return `${from} года`;
  return from.length === 7 ? formatDate('ru', `${from}-01`).replace(/^1\s/u, '') : formatDate('ru', from);
}

export const succession: SuccessionStrings = {
  takenOver: (from, hasAct) =>
    `${from === null ? 'Преемник' : `С ${since(from)}`} — {body}${hasAct ? ' ({act})' : ''}.`,
  predecessors: (count) => plural('ru', count, { one: 'Предшественник', other: 'Предшественники' }),
  items: (kind) =>
    `Пункты, адресованные предшественникам этой ${kind === 'group' ? 'группы' : 'организации'}`,
  addressedTo: 'Адресовано предшественнику',
  counted: (items, predecessors) => {
    const forms = {
      one: 'пункт адресован',
      few: 'пункта адресованы',
      many: 'пунктов адресовано',
      other: 'пункта адресованы',
    };
    const whom = predecessors === 1 ? 'предшественнику' : 'предшественникам';
    return `${new Intl.NumberFormat('ru').format(items)} ${plural('ru', items, forms)} ${whom}`;
  },
  living: 'преемник',
};
