/** What the list of recommendations can be filtered by: facets with their values, each with a stable id for the URL. */
import { wordsOf } from '../../strings/languages.ts';
import { addresseeManners, followUpStatuses } from '../../strings/vocabulary.ts';
import type { Ref } from '../entry.ts';
import type { ItemLine } from '../resolution-types.ts';

/** In the order of the page; the names are those of the URL's parameters, on which shared links depend. */
export const facetNames = ['addressee', 'manner', 'topic', 'part', 'session', 'edition', 'status'] as const;
export type FacetName = (typeof facetNames)[number];

export interface Facet {
  name: FacetName;
  values: FacetValue[];
}

export interface FacetValue {
  /** `minek-strategy`, `2017.resolution.1`, `sent-to` */
  id: string;
  title: string;
  language?: string;
  lead?: string;
  /** Tells values apart whose titles may be the same: the edition, where there are several, and a part's resolution. */
  note: string | null;
  /** Items that have it. */
  count: number;
}

type Value = Omit<FacetValue, 'count'>;

/**
 * The ids of an item's values. `addressee` and `manner` run side by side: the first manner is that of the first
 * addressee, so that «proposed to A» and «with B» never answer for «proposed to B».
 */
export type Traits = Record<FacetName, string[]>;

/** `/2017/sessions/plenary/` becomes `2017.plenary`, `/organizations/minek/` `minek`, `/2017/resolutions/resolution/#1` `2017.resolution.1`. */
export const valueId = (address: string): string =>
  address
    .split(/[/#]+/)
    .filter((segment) => !/^(?:|organizations|topics|sessions|resolutions)$/.test(segment))
    .join('.');

/** Its addressees, and after them the bodies that have the duties of any of them now: who looks for a living body finds both. */
const namedBy = ({ addressees }: ItemLine) => [
  ...addressees,
  ...addressees.flatMap(({ manner, living }) => (living === null ? [] : [{ manner, organization: living }])),
];

export function traitsOf(item: ItemLine): Traits {
  const ids = (refs: (Ref | null)[]) => refs.flatMap((ref) => (ref === null ? [] : [valueId(ref.address)]));
  return {
    addressee: ids(namedBy(item).map(({ organization }) => organization)),
    manner: namedBy(item).map(({ manner }) => manner),
    topic: ids(item.topics),
    part: ids([item.part]),
    session: ids([item.session]),
    edition: ids([item.edition]),
    status: item.status === null ? [] : [item.status.status],
  };
}

/** Links ask for these wherever there are such values: without the facet a list would answer them with all its items. */
const alwaysKept: readonly FacetName[] = ['addressee', 'topic'];

/** Left out is what no item has, and, unless it is always kept, a single value that every item has. */
export function facetsOf(items: ItemLine[], language: string): Facet[] {
  const { mannersAlone, statuses } = wordsOf(language).site;
  const severalEditions = new Set(items.map(({ edition }) => edition.address)).size > 1;
  const severalDocuments = new Set(items.map(({ resolution }) => resolution.address)).size > 1;
  const known = (ref: Ref, note: string | null = null) => ({
    id: valueId(ref.address),
    title: ref.title,
    ...(ref.language !== undefined && { language: ref.language, lead: ref.lead ?? '' }),
    note,
  });
  const editionNote = ({ edition }: ItemLine) => (severalEditions ? edition.title : null);
  const partNote = ({ edition, resolution }: ItemLine) =>
    severalDocuments ? [resolution.title, ...(severalEditions ? [edition.title] : [])].join(', ') : null;

  const values: Record<FacetName, (item: ItemLine) => Value[]> = {
    addressee: (item) => namedBy(item).map(({ organization }) => known(organization)),
    manner: ({ addressees }) =>
      addressees.map(({ manner }) => ({ id: manner, title: mannersAlone[manner], note: null })),
    topic: ({ topics }) => topics.map((topic) => known(topic)),
    part: (item) => (item.part === null ? [] : [known(item.part, partNote(item))]),
    session: (item) => (item.session === null ? [] : [known(item.session, editionNote(item))]),
    edition: ({ edition }) => [known(edition)],
    status: ({ status }) =>
      status === null ? [] : [{ id: status.status, title: statuses[status.status], note: null }],
  };
  return facetNames
    .map((name) => ({ name, values: inOrder(name, countedValues(items.map(values[name]))) }))
    .filter(
      ({ name, values }) =>
        values.length > 1 || values.some(({ count }) => count < items.length || alwaysKept.includes(name)),
    );
}

/** In the order of first mention. */
function countedValues(ofItems: Value[][]): FacetValue[] {
  const found = new Map<string, FacetValue>();
  for (const values of ofItems) {
    for (const [id, value] of new Map(values.map((one) => [one.id, one]))) {
      const known = found.get(id);
      if (known === undefined) found.set(id, { ...value, count: 1 });
      else known.count += 1;
    }
  }
  return [...found.values()];
}

/** Closed lists have an order of their own, and editions come newest first as everywhere; the rest by what they hold. */
function inOrder(name: FacetName, values: FacetValue[]): FacetValue[] {
  const vocabulary: readonly string[] =
    name === 'manner' ? addresseeManners : name === 'status' ? followUpStatuses : [];
  if (name === 'edition') return values;
  return values.toSorted((a, b) =>
    vocabulary.length > 0 ? vocabulary.indexOf(a.id) - vocabulary.indexOf(b.id) : b.count - a.count,
  );
}
