/** The words of the search box and the search page. They reach the browser as JSON, so there are no functions. */

import type { PluralForms } from './plural.ts';

export interface SearchStrings {
  /** The control in the header, the dialog's name and the page's form. */
  search: string;
  /** What to type, with an example. */
  placeholder: string;
  close: string;
  /** How the keyboard works, shown under the results. */
  keys: string;
  loading: string;
  /** How many pages answer the query; `{n}` stands for the number. */
  found: PluralForms;
  nothingFound: string;
  /** Before the query as it was understood, where that is not how it was typed. */
  shownFor: string;
  /** Before the query as it was typed, a link. */
  searchFor: string;
  /** A query in quotation marks; `{words}` stands for it. */
  quoted: string;
  /** Where fewer pages are in this language than in the original one, before a link to the same question there. */
  inOriginal: string;
  /** Of a result that has none of the words: it has another name or word for what was asked. */
  otherWords: string;
  /** No page has all the words asked. */
  partial: string;
  /** Before words that the site does not have. */
  unknown: string;
  /** Link to the list of them, shown whenever the search cannot help. */
  allRecommendations: string;
  /** The index did not load. */
  unavailable: string;
  /** Link from the box to the page with all results and filters. */
  allResults: string;
  showMore: string;
  /** On the search page before anything is asked. */
  ask: string;
  filters: string;
  clearFilters: string;
  /** Keeps a search to the edition whose page it is begun on; `{edition}` stands for its name. */
  thisEdition: string;
  /** Names of the groups of filters. */
  kind: string;
  edition: string;
  addressee: string;
  topic: string;
  status: string;
  needsJavaScript: string;
}
