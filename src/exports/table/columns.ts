/** The columns of a table of items, in order, each with what stands in it: plain words, in the language of the file. */
import type { FollowUp } from '../../model/resolution-types.ts';
import { formatDate } from '../../strings/dates.ts';
import { interfaceStrings } from '../../strings/languages.ts';
import { type ItemColumn, officeStrings } from '../../strings/office.ts';
import { wordsIn } from '../../strings/pick.ts';
import { typeBeside } from '../../strings/session-type.ts';
import type { Publication } from '../format.ts';
import { itemLines } from '../item-words.ts';
import type { ItemRow } from './rows.ts';

export interface Column {
  id: ItemColumn;
  /** Lines are joined by a line feed; '' where nothing is known. */
  cell: (row: ItemRow, publication: Publication) => string;
}

/** A follow-up that states a status. */
type Stated = FollowUp & { status: NonNullable<FollowUp['status']> };

const latest = ({ item }: ItemRow): Stated | undefined =>
  item.followUps.find((followUp): followUp is Stated => followUp.status !== null);

/** All but the words of documents is told in the language of the model. */
const wordsOf = ({ model }: Publication) => ({
  terms: interfaceStrings(model.language),
  office: wordsIn(officeStrings, model.language),
});

/** «Часть 2 · по сообщению адресата: Минобразцов, письмо, 18 июня 2026 года, № 77-О» */
function sourceOf(row: ItemRow, publication: Publication): string {
  const { accordingTo, document, about } = latest(row) ?? {};
  const { terms } = wordsOf(publication);
  const source = [
    accordingTo && terms.recommendation.accordingTo(accordingTo.who, accordingTo.organization?.title ?? null),
    document?.kind,
    document?.date && formatDate(publication.model.language, document.date),
    document?.number && `№ ${document.number}`,
  ];
  return [about, source.filter(Boolean).join(', ')].filter(Boolean).join(' · ');
}

function sessionOf({ item: { session } }: ItemRow, { model: { language } }: Publication): string {
  if (session === null) return '';
  const type = typeBeside(language, session);
  return type === null ? session.title : `${type} ${interfaceStrings(language).quoted(session.title)}`;
}

export const columns: readonly Column[] = [
  { id: 'conference', cell: ({ item }) => item.edition.title },
  { id: 'document', cell: ({ resolution }) => resolution.title },
  { id: 'stage', cell: ({ item }, publication) => wordsOf(publication).office.stages[item.stage] },
  { id: 'place', cell: ({ item }) => item.place },
  { id: 'label', cell: ({ item }) => item.label ?? '' },
  { id: 'leadIn', cell: ({ item }) => item.leadIn ?? '' },
  { id: 'text', cell: ({ item }) => itemLines(item).join('\n') },
  {
    id: 'addressees',
    cell: ({ item }, publication) =>
      item.addressees
        .map(({ manner, organization }) => {
          const { manners } = wordsOf(publication).terms;
          return `${manners[manner]}: ${organization.title}`;
        })
        .join('\n'),
  },
  { id: 'due', cell: ({ item }) => item.due?.words ?? '' },
  {
    id: 'status',
    cell: (row, publication) => {
      const { status } = latest(row) ?? {};
      return status === undefined ? '' : wordsOf(publication).terms.statuses[status];
    },
  },
  { id: 'statusDate', cell: (row) => latest(row)?.date ?? '' },
  { id: 'statusSource', cell: sourceOf },
  { id: 'session', cell: sessionOf },
  { id: 'topics', cell: ({ item }) => item.topics.map(({ title }) => title).join('\n') },
  { id: 'heldBy', cell: ({ heldBy }) => heldBy?.place ?? '' },
  {
    id: 'counted',
    cell: ({ item }, publication) => wordsOf(publication).office[item.counted ? 'yes' : 'no'],
  },
  { id: 'note', cell: ({ item }) => item.note ?? '' },
  { id: 'id', cell: ({ item }) => item.key },
  { id: 'url', cell: ({ item }, { url }) => url(item.address) },
];
