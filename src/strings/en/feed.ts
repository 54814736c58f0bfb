/** Words of the feeds. */

import type { FeedStrings } from '../feed.ts';
import { counted } from '../plural.ts';

/** More places than this are counted. */
const namedPlaces = 3;

export const feed: FeedStrings = {
  about: 'Resolutions as they are adopted, corrections to their texts, replies and reports on their items',
  aboutItems: {
    body: 'Items of resolutions that name this organization: as adopted, as corrected, and what came of them',
    group: 'Items of resolutions that name this group: as adopted, as corrected, and what came of them',
  },
  adopted: (date) => `Adopted: ${date}`,
  items: (count) => `Recommendations: ${counted('en', count, { one: 'item', other: 'items' })}`,
  correction: (place, source) => `Correction to ${place ?? 'the text'} (${source})`,
  corrected: (date) => `Corrected: ${date}`,
  was: 'Was',
  now: 'Now',
  basis: 'Basis',
  followUp: ({ answered, places, status, source }) => {
    const about =
      places.length > namedPlaces
        ? counted('en', places.length, { one: 'item', other: 'items' })
        : places.join(', ');
    const said = `${answered ? 'Reply' : 'Report'} on ${about}`;
    return `${status === null ? said : `${said}: ${status}`} (${source})`;
  },
  kinds: { resolution: 'Resolution', correction: 'Correction', 'follow-up': 'Response and implementation' },
};
