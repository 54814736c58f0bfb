import type { RegisterStrings } from '../register.ts';

export const register: RegisterStrings = {
  filters: 'Filters',
  facets: {
    addressee: 'Addressee',
    manner: 'How it is addressed',
    topic: 'Topic',
    part: 'Part',
    session: 'Prepared at',
    edition: 'Conference',
    status: 'Follow-up',
  },
  showAll: 'Show all',
  showItems: 'To the list of items',
  order: 'Order',
  orders: {
    document: 'As in the document',
    documents: 'Newest conference first',
    addressee: 'By addressee',
    status: 'Latest follow-up first',
  },
  chosen: 'Chosen filters',
  reset: 'Clear all',
  nothingFound: 'No item meets all the chosen conditions.',
  browser: {
    shown: { other: 'Showing {n} of {total}' },
    items: { one: 'item', other: 'items' },
    chosenCount: '{n} chosen',
    remove: 'Remove',
    words: 'Words in the text',
    noAddressee: 'The document names no addressee',
  },
};
