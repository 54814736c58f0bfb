/** The words of the page about formats and data. */

import type { DataStrings } from '../data.ts';

export const data: DataStrings = {
  title: 'Formats and data',
  intro:
    'Texts, the programme and the recommendations can be downloaded in several formats. Every document and every item has a permanent address that you can refer to.',
  filesAt: 'The address of a file is that of the page with a suffix in place of the last slash:',
  groups: [
    { audience: 'office', title: 'Documents' },
    { audience: 'calendar', title: 'Calendars' },
    { audience: 'citation', title: 'For reference managers' },
    { audience: 'data', title: 'Data for programs' },
    { audience: 'feed', title: 'What is new' },
    { audience: 'image', title: 'Images' },
  ],
  examples: 'Examples:',
  files: {
    news: 'what is new on the site',
    editions: 'all conferences',
    organizations: 'all organizations',
    register: 'all items',
    edition: 'a conference',
    programme: 'a programme',
    sessions: 'the sessions of a conference',
    resolutions: 'the resolutions of a conference',
    'edition-register': 'the items of a conference',
    proceedings: 'the proceedings',
    session: 'a session',
    resolution: 'a resolution',
    recommendation: 'an item',
    organization: 'items that concern an organization',
    extract: 'an extract from one of the resolutions',
    'organization-news': 'what is new about items that concern an organization',
    schema: 'a schema',
  },
  citing: 'How to cite',
  howToCite: [
    'A reference to a resolution or to an item, for a letter or for a list of references, can be copied from its page.',
    'In the data each item has a key (the field `key`) made of the conference, the resolution and the number of the item. No other item has it, and it will lead to the item years from now.',
  ],
  version: 'What programs can rely on',
  promises: [
    'Start at `editions.json`, the list of all conferences: links lead from it to all other JSON documents, to the feeds, the calendars and the schedules.',
    'Each JSON document names its schema in the field `$schema`; the version stands in that address and in the field `version`.',
    'Within a version no field is taken away or changes its meaning, but fields and codes may be added: skip those that you do not know.',
    'The words of documents are given verbatim. What the source does not say is `null` or an empty list.',
    'Dates are written as in ISO 8601. Where only the year or the month is known, only that is given.',
  ],
  addresses: 'Addresses of pages',
  sitemap: 'Sitemap for search engines',
  originals: 'Source files',
  originalsAre:
    'The files that the text of the resolutions was prepared from. The digest lets you check that a file has not changed.',
  digest: 'SHA-256 digest',
  rights: 'Rights',
};
