/** MODEL -> its pages for search engines: when the content of each last changed, and in which languages it exists. */
import { editionChanged, itemChanged, latest, resolutionChanged, sessionChanged } from '../dated.ts';
import type { Recommendation } from '../resolution-types.ts';
import type { Edition, Proceedings } from '../types.ts';

export interface DatedPage {
  /** Without language. */
  address: string;
  /** ISO: a day, a month or a year; `null` where the content states none. */
  changed: string | null;
  /** The original's first. */
  existsIn: string[];
}

type Dated = Omit<DatedPage, 'changed'> & { dates: (string | null | undefined)[] };

/** Those that exist in the model's language. */
export function datedPages(model: Proceedings): DatedPage[] {
  return [...entriesOf(model), ...listsOf(model)]
    .filter(({ existsIn }) => existsIn.includes(model.language))
    .map(({ address, existsIn, dates }) => ({ address, existsIn, changed: latest(dates) || null }));
}

function entriesOf({ editions, organizations, people, topics, pages }: Proceedings): Dated[] {
  const items = editions
    .flatMap(({ resolutions }) => resolutions)
    .flatMap((resolution) =>
      resolution.recommendations.map((item) => ({ item, changed: itemChanged(item, resolution) })),
    );
  const byOrganization = changesBy(items, ({ addressees }) =>
    addressees.map(({ organization }) => organization.address),
  );
  const byTopic = changesBy(items, (item) => item.topics.map(({ address }) => address));
  const own = <One extends Omit<Dated, 'dates'> & { notice: { date: string } | null }>(
    { address, existsIn, notice }: One,
    dates: string[],
  ): Dated => ({ address, existsIn, dates: [notice?.date, ...dates] });
  return [
    ...editions.flatMap(ofEdition),
    ...items.map(({ item: { address, existsIn }, changed }) => ({ address, existsIn, dates: [changed] })),
    ...organizations.map((one) => own(one, byOrganization.get(one.address) ?? [])),
    ...people.map((one) => own(one, [])),
    ...topics.map((one) => own(one, byTopic.get(one.address) ?? [])),
    ...pages.map((one) => own(one, [])),
  ];
}

/** When items changed, by the addresses of what they belong to. */
function changesBy(
  items: readonly { item: Recommendation; changed: string }[],
  addressesOf: (item: Recommendation) => string[],
): Map<string, string[]> {
  const changes = new Map<string, string[]>();
  for (const { item, changed } of items)
    for (const address of new Set(addressesOf(item))) {
      const known = changes.get(address);
      if (known === undefined) changes.set(address, [changed]);
      else known.push(changed);
    }
  return changes;
}

const ofEdition = (edition: Edition): Dated[] => [
  { address: edition.address, existsIn: edition.existsIn, dates: [editionChanged(edition)] },
  ...edition.sessions.map((session) => ({
    address: session.address,
    existsIn: session.existsIn,
    dates: [sessionChanged(session, edition)],
  })),
  ...edition.resolutions.map((resolution) => ({
    address: resolution.address,
    existsIn: resolution.existsIn,
    dates: [resolutionChanged(resolution)],
  })),
];

/** The home page and lists are in every language, and change with what they show. */
function listsOf({ languages, editions }: Proceedings): Dated[] {
  const list = (address: string, dates: string[] = []): Dated => ({ address, existsIn: languages, dates });
  const sessionsOf = (edition: Edition) =>
    edition.sessions.map((session) => sessionChanged(session, edition));
  const resolutionsOf = ({ resolutions }: Edition) => resolutions.map(resolutionChanged);
  return [
    list('/', editions.map(editionChanged)),
    list('/editions/', editions.map(editionChanged)),
    list('/recommendations/', editions.flatMap(resolutionsOf)),
    ...['organizations', 'people', 'topics', 'contacts', 'data', 'accessibility'].map((id) =>
      list(`/${id}/`),
    ),
    ...editions.flatMap((edition) => [
      list(`${edition.address}programme/`, sessionsOf(edition)),
      list(`${edition.address}materials/`),
      list(`${edition.address}resolutions/`, resolutionsOf(edition)),
      list(`${edition.address}recommendations/`, resolutionsOf(edition)),
    ]),
  ];
}
