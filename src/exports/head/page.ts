/** PAGE -> schema.org: where it stands on the site. */
import type { BreadcrumbList, Thing, WebPage } from 'schema-dts';
import type { Ref } from '../../model/entry.ts';
import { known, siteId, type UrlOf } from './thing.ts';

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
