/** ENTRIES OF A PAGE -> schema.org list. */
import type { ItemList } from 'schema-dts';
import type { Ref } from '../../model/entry.ts';
import { known, type UrlOf } from './thing.ts';

/** Entries of a list, above which it only says how many there are: the page itself has them. */
const longestList = 100;

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
