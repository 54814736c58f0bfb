/** Words of the feeds. */
import type { FeedStrings } from '../feed.ts';
import { counted } from '../plural.ts';

/** More places than this are counted. */
const namedPlaces = 3;

export const feed: FeedStrings = {
  about:
    'Resolutionen nach ihrer Annahme, Berichtigungen ihrer Texte, Antworten und Berichte zu ihren Punkten',
  aboutItems: {
    body: 'Punkte von Resolutionen, die diese Organisation nennen: ihre Annahme, ihre Berichtigung und was aus ihnen wurde',
    group:
      'Punkte von Resolutionen, die diese Gruppe nennen: ihre Annahme, ihre Berichtigung und was aus ihnen wurde',
  },
  adopted: (date) => `Angenommen: ${date}`,
  items: (count) => `Empfehlungen: ${counted('de', count, { one: 'Punkt', other: 'Punkte' })}`,
  correction: (place, source) =>
    place === null ? `Berichtigung des Textes (${source})` : `Berichtigung: ${place} (${source})`,
  corrected: (date) => `Berichtigt: ${date}`,
  was: 'Vorher',
  now: 'Jetzt',
  basis: 'Grundlage',
  followUp: ({ answered, places, status, source }) => {
    const about =
      places.length > namedPlaces
        ? counted('de', places.length, { one: 'Punkt', other: 'Punkten' })
        : places.join(', ');
    const said = `${answered ? 'Antwort' : 'Bericht'} zu ${about}`;
    return `${status === null ? said : `${said}: ${status}`} (${source})`;
  },
  kinds: { resolution: 'Resolution', correction: 'Berichtigung', 'follow-up': 'Beratung und Umsetzung' },
};
