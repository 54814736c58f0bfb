/** FOLLOW-UPS -> FEED: each once, whatever number of items it is about. */
import type { Ref } from '../../model/entry.ts';
import type { FollowUp, Recommendation, Resolution } from '../../model/resolution-types.ts';
import type { Proceedings } from '../../model/types.ts';
import { formatDate } from '../../strings/dates.ts';
import { feedStrings } from '../../strings/feed.ts';
import { interfaceStrings } from '../../strings/languages.ts';
import { wordsIn } from '../../strings/pick.ts';
import { type Concerned, concerns, itemsAt } from './concern.ts';
import { placeOf, sourceOf } from './corrections.ts';
import type { Category, FeedEntry, Paragraph } from './entry.ts';
import { itemCategories, itemParagraph } from './resolutions.ts';

/** A follow-up with one item or part that it is about. */
interface Told {
  followUp: FollowUp;
  resolution: Resolution;
  id: string;
}

export function followUpEntries({ editions, language }: Proceedings, concerned: Concerned): FeedEntry[] {
  const isConcerned = ({ resolution, id }: Told) => concerns(concerned, resolution, id);
  const told = editions.flatMap(({ resolutions }) => resolutions).flatMap(toldOf);
  return [...Map.groupBy(told, ({ followUp }) => followUp.key).values()].flatMap((group) => {
    const [first] = group;
    return first !== undefined && group.some(isConcerned) ? [followUpEntry(first, group, language)] : [];
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
  const words = wordsIn(feedStrings, language);
  const { status } = followUp;
  const places = group.map((told) => placeOf(told.resolution, told.id));
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
    date: followUp.date,
    page,
    related: followUp.href === null ? others : [...others, { title: followUp.href, address: followUp.href }],
    paragraphs: paragraphsOf(followUp, items, language),
    categories: [
      { scheme: null, term: 'follow-up', label: words.kinds['follow-up'] },
      ...(status === null ? [] : [statusCategory(status, language)]),
      ...itemCategories(group.flatMap((told) => itemsAt(told.resolution, told.id))),
    ],
  };
}

const statusCategory = (status: NonNullable<FollowUp['status']>, language: string): Category => ({
  scheme: null,
  term: status,
  label: interfaceStrings(language).statuses[status],
});

/** Never without its source: «реализовано, по оценке оргкомитета». An answer is the addressee's, and says by itself that there is one. */
function statusOf({ status, accordingTo }: FollowUp, language: string): string | null {
  const { statuses, recommendation } = interfaceStrings(language);
  const answered = accordingTo?.who === 'addressee';
  if (status === null || (status === 'replied' && answered)) return null;
  const source = accordingTo === null || answered ? [] : [recommendation.accordingTo(accordingTo.who, null)];
  return [statuses[status].toLocaleLowerCase(language), ...source].join(', ');
}

function paragraphsOf(followUp: FollowUp, items: Recommendation[], language: string): Paragraph[] {
  const { recommendation } = interfaceStrings(language);
  const { accordingTo, document, body, contentLanguage } = followUp;
  const source = [
    accordingTo && recommendation.accordingTo(accordingTo.who, accordingTo.organization?.title ?? null),
    document?.kind,
    document?.date && formatDate(language, document.date),
    document?.number && `№ ${document.number}`,
  ].filter(Boolean);
  return [
    ...(source.length === 0 ? [] : [{ words: sentence(source.join(', '), language), language }]),
    ...body.map(({ text }) => ({ words: text, language: contentLanguage })),
    ...items.map(itemParagraph),
  ];
}

const sentence = (words: string, language: string) =>
  words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
