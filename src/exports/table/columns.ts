/** The columns of a table of items, in order, each with what stands in it: plain words, in the language of the file. */

import type { FollowUp } from '../../model/follow-up-types.ts';
import { followUpSource } from '../../strings/follow-up.ts';
import { wordsOf } from '../../strings/languages.ts';
import type { ItemColumn } from '../../strings/office.ts';
import { typeBeside } from '../../strings/session-type.ts';
import type { Publication } from '../format.ts';
import { itemLines } from '../item-words.ts';
import { translationNotice } from '../translation-notice.ts';
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
const columnWords = ({ model }: Publication) => wordsOf(model.language);

/** «по письму адресата № 77-О от 18 июня 2026 года (Минобразцов); касается части 2 в целом» */
function sourceOf(row: ItemRow, publication: Publication): string {
  const status = latest(row);
  return status === undefined ? '' : followUpSource(status, publication.model.language);
}

function sessionOf({ item: { session } }: ItemRow, { model: { language } }: Publication): string {
  if (session === null) return '';
  const type = typeBeside(language, session);
  return type === null ? session.title : `${type} ${wordsOf(language).site.quoted(session.title)}`;
}

/** «2016: п. 3 разд. II», a line an item, the oldest first. */
const alsoRaised = ({ item }: ItemRow): string =>
  item.lineage.chain
    .filter(({ address }) => address !== item.address)
    .map(({ edition, shortPlace }) => `${edition.title}: ${shortPlace}`)
    .join('\n');

export const columns: readonly Column[] = [
  { id: 'conference', cell: ({ item }) => item.edition.title },
  { id: 'document', cell: ({ resolution }) => resolution.title },
  { id: 'stage', cell: ({ item }, publication) => columnWords(publication).office.stages[item.stage] },
  {
    id: 'translation',
    cell: ({ resolution }, { model }) => translationNotice(resolution, model.language) ?? '',
  },
  { id: 'place', cell: ({ item }) => item.place },
  { id: 'label', cell: ({ item }) => item.label ?? '' },
  { id: 'leadIn', cell: ({ item }) => item.leadIn ?? '' },
  { id: 'text', cell: ({ item }) => itemLines(item).join('\n') },
  {
    id: 'addressees',
    cell: ({ item }, publication) =>
      item.addressees
        .map(({ manner, organization }) => {
          const { manners } = columnWords(publication).site;
          return `${manners[manner]}${wordsOf(publication.model.language).marks.colon}${organization.title}`;
        })
        .join('\n'),
  },
  { id: 'due', cell: ({ item }) => item.due?.words ?? '' },
  {
    id: 'status',
    cell: (row, publication) => {
      const { status } = latest(row) ?? {};
      return status === undefined ? '' : columnWords(publication).site.statuses[status];
    },
  },
  { id: 'statusDate', cell: (row) => latest(row)?.date ?? '' },
  { id: 'statusSource', cell: sourceOf },
  { id: 'alsoRaised', cell: alsoRaised },
  { id: 'session', cell: sessionOf },
  { id: 'topics', cell: ({ item }) => item.topics.map(({ title }) => title).join('\n') },
  { id: 'heldBy', cell: ({ heldBy }) => heldBy?.place ?? '' },
  {
    id: 'counted',
    cell: ({ item }, publication) => columnWords(publication).office[item.counted ? 'yes' : 'no'],
  },
  { id: 'note', cell: ({ item }) => item.note ?? '' },
  { id: 'id', cell: ({ item }) => item.key },
  { id: 'url', cell: ({ item }, { url }) => url(item.address) },
];
