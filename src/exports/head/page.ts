/** PAGE -> schema.org: where it stands on the site, and what it lists. */
import type { BreadcrumbList, ItemList, Thing, WebPage, WebSite } from 'schema-dts';
import type { Ref } from '../../model/entry.ts';
import type { Register } from '../../model/views/register.ts';
import { known, siteId, type UrlOf } from './thing.ts';

/** Entries of a list, above which it only says how many there are: the page itself has them. */
const longestList = 100;

export interface PageDescribed {
  /** With the document that it belongs to. */
  name: string;
  /** As the last of the path. */
  title: string;
  description: string;
  address: string;
  language: string;
  /** From the home page down, with it. */
  above: readonly Ref[];
}

/** The page, and that it is about the first of these things, which then says what it is. */
export function pageThing(
  { name, title, description, address, language, above }: PageDescribed,
  [main]: readonly Thing[],
  url: UrlOf,
): WebPage {
  const isList = typeof main === 'object' && '@type' in main && main['@type'] === 'ItemList';
  return {
    '@type': isList ? 'CollectionPage' : 'WebPage',
    '@id': `${url(address)}#page`,
    url: url(address),
    name,
    inLanguage: language,
    isPartOf: { '@type': 'WebSite', ...siteId(url) },
    breadcrumb: breadcrumbs([...above, { title, address }], url),
    ...known({
      description: main === undefined ? description : null,
      mainEntity:
        typeof main === 'object' && '@id' in main && typeof main['@id'] === 'string'
          ? { '@id': main['@id'] }
          : null,
    }),
  };
}

const breadcrumbs = (path: readonly Ref[], url: UrlOf): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: path.map(({ title, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: title,
    item: url(address),
  })),
});

/** `address`: the page that shows the list. */
export function listThing(address: string, entries: readonly Ref[], url: UrlOf): ItemList {
  const shown = entries.length > longestList ? [] : entries;
  return {
    '@type': 'ItemList',
    '@id': `${url(address)}#list`,
    numberOfItems: entries.length,
    ...known({
      itemListElement: shown.map((entry, index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        name: entry.title,
        url: url(entry.address),
      })),
    }),
  };
}

/** What a list of recommendations lists: items, or editions where it is split. */
export const registerEntries = ({ documents, editions }: Register): Ref[] => [
  ...editions,
  ...documents
    .flatMap(({ parts }) => parts)
    .flatMap(({ sections }) => sections)
    .flatMap(({ items }) => items)
    .map(({ place, address }) => ({ title: place, address })),
];

export interface SiteDescribed {
  name: string;
  shortName: string;
  description: string;
  language: string;
}

/** `query-input` is how the action says which words of its address the reader fills in; the type does not know it. */
export const siteThing = (
  { name, shortName, description, language }: SiteDescribed,
  url: UrlOf,
): WebSite => ({
  '@type': 'WebSite',
  ...siteId(url),
  name,
  url: url('/'),
  description,
  inLanguage: language,
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${url('/search/')}?q={words}` },
    ...{ 'query-input': 'required name=words' },
  },
  ...known({ alternateName: shortName === name ? null : shortName }),
});
