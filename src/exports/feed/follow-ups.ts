/** FOLLOW-UPS -> FEED: each once, whatever number of items it is about. */

import { citedPlace } from '../../model/cited-place.ts';
import { latest } from '../../model/dated.ts';
import type { Ref } from '../../model/entry.ts';
import type { FollowUp } from '../../model/follow-up-types.ts';
import type { Recommendation, Resolution } from '../../model/resolution-types.ts';
import type { Proceedings } from '../../model/types.ts';
import { formatDate } from '../../strings/dates.ts';
import { followUpLine } from '../../strings/follow-up.ts';
import { wordsOf } from '../../strings/languages.ts';
import { adoptedDocuments } from './adopted.ts';
import { type Concerned, concerns, itemsAt } from './concern.ts';
import { firstDayOf } from './day.ts';
import type { FeedEntry, Paragraph } from './entry.ts';
import { itemCategories, itemParagraph } from './items.ts';
import { sourceOf } from './source.ts';

/** A follow-up with one item or part that it is about. */
interface Told {
  followUp: FollowUp;
  resolution: Resolution;
  id: string;
}

export function followUpEntries(model: Proceedings, concerned: Concerned): FeedEntry[] {
  const isConcerned = ({ resolution, id }: Told) => concerns(concerned, resolution, id);
  const told = adoptedDocuments(model).flatMap(toldOf);
  return [...Map.groupBy(told, ({ followUp }) => followUp.key).values()].flatMap((group) => {
    const [first] = group;
    return first !== undefined && group.some(isConcerned)
      ? [followUpEntry(first, group, model.language)]
      : [];
  });
}

/** What stands with an item and is about what holds it has `about`, and is told there. */
const toldOf = (resolution: Resolution): Told[] =>
  [
    ...Object.entries(resolution.divisions),
    ...resolution.recommendations.map((item) => [item.id, item] as const),
  ]
    .flatMap(([id, { followUps }]) => followUps.map((followUp) => ({ followUp, resolution, id })))
    .filter(({ followUp }) => followUp.about === null);

function followUpEntry({ followUp, resolution }: Told, group: readonly Told[], language: string): FeedEntry {
  const words = wordsOf(language).feed;
  const places = group.map((told) => citedPlace(told.resolution, told.id));
  const [page = { title: resolution.title, address: resolution.address }, ...others] = group.map(
    (told, index): Ref => ({ title: told.resolution.title, address: places[index]?.address ?? '/' }),
  );
  const items = group.flatMap((told) => told.resolution.recommendations.filter(({ id }) => id === told.id));
  return {
    id: `/#follow-up:${followUp.key}`,
    title: words.followUp({
      answered: followUp.accordingTo?.who === 'addressee',
      places: places.flatMap(({ short }) => short ?? []),
      status: statusOf(followUp, language),
      source: sourceOf(resolution),
    }),
    language,
    date: followUp.date,
    notBefore: latest(group.map((told) => firstDayOf(told.resolution))),
    page,
    related: followUp.href === null ? others : [...others, { title: followUp.href, address: followUp.href }],
    paragraphs: paragraphsOf(followUp, items, language),
    categories: [
      { scheme: null, term: 'follow-up', label: words.kinds['follow-up'] },
      ...itemCategories(group.flatMap((told) => itemsAt(told.resolution, told.id))),
    ],
  };
}

/**
 * Never without its source and its date: «реализовано, по оценке оргкомитета, 1 сентября 2026 года». That there is an answer of the addressee the
 * title says by itself.
 */
function statusOf({ status, accordingTo, date }: FollowUp, language: string): string | null {
  const { statuses, recommendation } = wordsOf(language).site;
  if (status === null || accordingTo === null) return null;
  if (status === 'replied' && accordingTo.who === 'addressee') return null;
  const said = statuses[status].toLocaleLowerCase(language);
  return [said, recommendation.accordingTo(accordingTo.who, null), formatDate(language, date)].join(
    wordsOf(language).marks.comma,
  );
}

const paragraphsOf = (followUp: FollowUp, items: Recommendation[], language: string): Paragraph[] => [
  { words: followUpLine(followUp, language), language },
  ...followUp.body.map(({ text }) => ({ words: text, language: followUp.contentLanguage })),
  ...items.map(itemParagraph),
];
