import type { FollowUpSource, FollowUpStrings } from '../follow-ups.ts';
import { plural } from '../plural.ts';
import { dateOf } from './date-of.ts';

/** In a form that a name can follow without declension. */
const sources = {
  addressee: 'по сообщению адресата',
  organizer: 'по оценке оргкомитета',
  other: 'по другим сведениям',
};

/** Documents that an answer is often given by, as «по» has them. */
const by: Record<string, string> = {
  письмо: 'письму',
  ответ: 'ответу',
  сообщение: 'сообщению',
  доклад: 'докладу',
  отчёт: 'отчёту',
  отчет: 'отчету',
  решение: 'решению',
};

const numbered = (kind: string, { number, date }: NonNullable<FollowUpSource['document']>) =>
  [kind, number && `№ ${number}`, date && `от ${dateOf(date)}`].filter(Boolean).join(' ');

export const followUps: FollowUpStrings = {
  source: ({ who, organization, document }) => {
    const kind = by[document?.kind?.toLocaleLowerCase('ru') ?? ''];
    if (who === 'addressee' && document !== null && kind !== undefined)
      return [`по ${numbered(`${kind} адресата`, document)}`, organization && `(${organization})`]
        .filter(Boolean)
        .join(' ');
    const says = who === null ? null : [sources[who], organization].filter(Boolean).join(': ');
    return [says, document && numbered(document.kind ?? 'документ', document)].filter(Boolean).join(', ');
  },
  ofWhole: (place) => `касается ${place} в целом`,
  also: 'Также касается',
  alsoMany: (count) => `Касается также других пунктов и частей: ${new Intl.NumberFormat('ru').format(count)}`,
  inReplyTo: 'В ответ на',
  document: 'Документ',
  events: 'Все сведения',
  standing: 'Ход рассмотрения',
  known: (known, total) => {
    if (known === total && total > 1) return 'Сведения есть по всем пунктам.';
    const number = new Intl.NumberFormat('ru');
    const items = plural('ru', total, { one: 'пункта', other: 'пунктов' });
    return `Сведения есть по ${number.format(known)} из ${number.format(total)} ${items}.`;
  },
  none: 'Сведения о рассмотрении на сайте не размещены.',
};
