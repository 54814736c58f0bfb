/** ITEM -> RECOMMENDATION: one numbered item with its place, its addressees and its neighbours. */
import type { Item } from '../markdown/types.ts';
import type { Level } from '../strings/terms.ts';
import { abbreviationsIn } from './abbreviations.ts';
import { resolutionBibliography } from './bibliography.ts';
import { correctedIn } from './build-corrections.ts';
import { inOrder, latestStatus } from './build-follow-ups.ts';
import { levelsOf, placeOf } from './citation.ts';
import { contentLanguage, existsIn, fileOf, titleOf } from './context.ts';
import { isProse } from './counted.ts';
import {
  type Document,
  followUpsOf,
  itemAddress,
  keyOf,
  resolveAddressees,
  sessionOf,
  withinOf,
} from './document.ts';
import type { Ref } from './entry.ts';
import type { FollowUp } from './follow-up-types.ts';
import { inherited, stated } from './inherit.ts';
import { blockWords, isItem, type Placed } from './outline.ts';
import { stagedAs } from './proposals.ts';
import type { InnerItem, ItemLine, Neighbour, Recommendation, Within } from './resolution-types.ts';
import { headedRef } from './title-language.ts';

/** All items of a document that have a page, in its order. What is related to them, and what raises the same, is known when all are built. */
export function buildRecommendations(document: Document): Recommendation[] {
  const items = document.placed.filter(isItem).filter((item) => !isProse(document.record.data, item));
  return items.map((item) => {
    const row = rowOf(item, items, document);
    const position = row.indexOf(item);
    return {
      ...buildRecommendation(document, item),
      previous: neighbour(document, row[position - 1]),
      next: neighbour(document, row[position + 1]),
      lineage: { continues: [], continuedBy: [], chain: [] },
      related: [],
    };
  });
}

/** The items that one reads in a row: those that count, or an inner item's brothers. */
function rowOf(item: Placed<Item>, items: Placed<Item>[], { counted }: Document): Placed<Item>[] {
  return counted.has(item.block.id)
    ? items.filter(({ block }) => counted.has(block.id))
    : items.filter(({ holders }) => holders.at(-1) === item.holders.at(-1));
}

function neighbour(document: Document, item: Placed<Item> | undefined): Neighbour | null {
  if (item === undefined) return null;
  const { block } = item;
  return { label: block.label?.text ?? null, text: block.text, address: itemAddress(document, block.id) };
}

function buildRecommendation(
  document: Document,
  item: Placed<Item>,
): Omit<Recommendation, 'previous' | 'next' | 'lineage' | 'related'> {
  const { record, context, to } = document;
  const { block } = item;
  const { strings } = context;
  const own = stated(record.data, block);
  const levels = levelsOf(item, record.data.levels);
  return {
    id: block.id,
    key: keyOf(record, block.id),
    address: itemAddress(document, block.id),
    file: fileOf(record, context),
    label: block.label?.text ?? null,
    place: placeOf(levels, strings),
    placeOf: strings.cite(levels, 'of'),
    shortPlace: strings.cite(levels, 'short'),
    citation: citationOf(document, levels),
    bibliography: resolutionBibliography(document, levels),
    text: block.text,
    tree: block.tree,
    children: block.children,
    inner: document.placed
      .filter(isItem)
      .filter(({ holders }) => holders.includes(block))
      .filter((inner) => !isProse(record.data, inner))
      .map((inner) => innerItem(document, inner)),
    abbreviations: abbreviationsIn(blockWords([block]), document.abbreviations),
    leadIn: block.leadIn,
    within: withinOf(document, item),
    resolution: document.self,
    ...stagedAs(record),
    edition: to.edition(record.edition ?? ''),
    counted: document.counted.has(block.id),
    addressees: resolveAddressees(document, inherited(record.data, item, 'addressees')),
    session: sessionOf(document, item),
    topics: (inherited(record.data, item, 'topics') ?? []).map(to.topic),
    due: own.due === undefined ? null : { date: own.due.date ?? null, words: own.due.words },
    note: context.text(record.data.notes?.[block.id]),
    corrected: correctedIn(document, item),
    followUps: followUpsWithHolders(document, item),
    contentLanguage: contentLanguage(record, context),
    existsIn: existsIn(record, context),
  };
}

/** What is known of an item, and of what holds it, each with its place; once, where both are named. */
function followUpsWithHolders(document: Document, { block, holders }: Placed<Item>): FollowUp[] {
  const { record, context } = document;
  const ofHolders = holders.flatMap((holder, index) => {
    const levels = levelsOf({ block: holder, holders: holders.slice(0, index) }, record.data.levels);
    const about = { place: placeOf(levels, context.strings), placeOf: context.strings.cite(levels, 'of') };
    return followUpsOf(document, holder.id).map((followUp) => ({ ...followUp, about }));
  });
  const all = [...followUpsOf(document, block.id), ...ofHolders.toReversed()];
  return inOrder([...new Map(all.toReversed().map((followUp) => [followUp.key, followUp])).values()]);
}

function innerItem(document: Document, item: Placed<Item>): InnerItem {
  const { record, context } = document;
  const levels = levelsOf(item, record.data.levels);
  return {
    id: item.block.id,
    address: itemAddress(document, item.block.id),
    place: placeOf(levels, context.strings),
    placeOf: context.strings.cite(levels, 'of'),
    citation: citationOf(document, levels),
  };
}

/** «пункт 3 раздела I части 1 Резолюции участников …» */
const citationOf = ({ record, context }: Document, levels: Level[]) =>
  context.strings.citeIn(context.strings.cite(levels, 'long'), titleOf(record, context));

/** An item as a line of a list. */
export function itemLine(recommendation: Recommendation): ItemLine {
  const { label, text, address, place, shortPlace, edition, resolution, addressees, session, topics } =
    recommendation;
  const [outermost] = recommendation.within;
  return {
    label,
    text,
    address,
    place,
    shortPlace,
    edition,
    resolution,
    part: outermost === undefined ? null : headingOf(outermost),
    addressees: addressees.map(({ manner, organization, living }) => ({ manner, organization, living })),
    session,
    topics,
    status: latestStatus(recommendation.followUps),
    contentLanguage: recommendation.contentLanguage,
  };
}

/** «Часть 1. Управление развитием кластеров», or the place alone where it has no name. */
export const headingOf = (within: Within): Ref =>
  headedRef(within.name === within.place ? within.place : `${within.place}. ${within.name}`, within);
