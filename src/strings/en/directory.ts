/** The words of the pages of organizations, topics and contacts, and of what is not found. */

import type { DirectoryStrings } from '../directory.ts';
import { counted } from '../plural.ts';

export const directory: DirectoryStrings = {
  organization: {
    about: { body: 'About this body', group: 'About this group' },
    ownName: 'Name',
    document: 'Document',
    documents: 'Documents',
    items: 'Items',
    none: { body: 'No item is addressed to this body.', group: 'No item is addressed to this group.' },
    unitsNamed: 'There are items addressed to its units:',
    inRegister: 'These items in the list of all recommendations',
  },
  list: {
    bodies: 'Bodies and their units',
    groups: 'Groups',
    groupsNote: 'Named by the documents in general terms.',
    inEditions: (count) => `in documents of ${counted('en', count, { one: 'edition', other: 'editions' })}`,
    ofRegister: (name) => `: ${name}, in the list of recommendations`,
    sessions: (count) => counted('en', count, { one: 'event', other: 'events' }),
  },
  topic: { none: 'There are no items or events on this topic.', alsoKnownAs: 'Also' },
  contacts: {
    email: 'E-mail',
    phone: 'Telephone',
    post: 'Postal address',
    suggest: 'Corrections',
    suggestNote: 'The texts of this site are kept in a public repository, where changes can be suggested.',
    links: 'Links',
    repository: 'Suggest a correction',
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or the page may have moved. Try to find it by its words.',
    search: 'What were you looking for',
    find: 'Search',
    noSuchItem: 'There is no item at this address.',
    wholeResolution: 'Open the whole document',
    ways: 'Where to go',
    home: 'Home page',
    inThisLanguage: 'Home page in English',
  },
};
