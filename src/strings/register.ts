/** The words of the list of all recommendations: its filters, its order, and what it says of the outcome. */
import { type PluralForms, plural } from './plural.ts';

type Facet = 'addressee' | 'manner' | 'topic' | 'part' | 'session' | 'edition' | 'status';

/** What the filters of any list say. */
export interface FilterStrings {
  /** The form's name and the button that opens it where they are not beside the list. */
  filters: string;
  facets: Record<string, string>;
  /** The button that shows the rest of a long facet. */
  showAll: string;
  /** The button that closes the filters. */
  showItems: string;
  order: string;
  /** The name of the list of chosen filters. */
  chosen: string;
  reset: string;
  nothingFound: string;
  browser: RegisterBrowserStrings;
}

export interface RegisterStrings extends FilterStrings {
  facets: Record<Facet, string>;
  /** `documents` is the usual order where there are several editions. */
  orders: Record<'document' | 'documents' | 'addressee' | 'status', string>;
}

/** They reach the browser as JSON. */
export interface RegisterBrowserStrings {
  /** `{n}` of `{total}` items are shown; the verb agrees with `{n}`. */
  shown: PluralForms;
  /** The noun after `{total}`. */
  items: PluralForms;
  /** `{n}` filters are chosen. */
  chosenCount: string;
  /** The button that takes a filter away. */
  remove: string;
  /** The label of the text field. */
  words: string;
  /** The heading of items without addressee, where they are ordered by it. */
  noAddressee: string;
}

/** What stands there before anything is chosen: `total` is «17 пунктов». */
export function allShown(language: string, count: number, { items, shown }: RegisterBrowserStrings) {
  const number = new Intl.NumberFormat(language).format(count);
  const total = `${number} ${plural(language, count, items)}`;
  return {
    total,
    shown: plural(language, count, shown).replace('{n}', number).replace('{total}', total),
  };
}
