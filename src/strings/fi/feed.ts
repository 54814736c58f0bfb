/** Words of the feeds. */
import type { FeedStrings } from '../feed.ts';
import { counted } from '../plural.ts';

/** More places than this are counted. */
const namedPlaces = 3;

export const feed: FeedStrings = {
  about:
    'Päätöslauselmat hyväksymisen jälkeen, niiden tekstien korjaukset sekä vastaukset ja selvitykset niiden kohdista',
  aboutItems: {
    body: 'Tämän organisaation nimeävät päätöslauselmien kohdat: hyväksyminen, korjaukset ja mitä niistä seurasi',
    group: 'Tämän ryhmän nimeävät päätöslauselmien kohdat: hyväksyminen, korjaukset ja mitä niistä seurasi',
  },
  adopted: (date) => `Hyväksytty: ${date}`,
  items: (count) => `Suositukset: ${counted('fi', count, { one: 'kohta', other: 'kohtaa' })}`,
  correction: (place, source) =>
    place === null ? `Tekstin korjaus (${source})` : `Korjaus: ${place} (${source})`,
  corrected: (date) => `Korjattu: ${date}`,
  was: 'Oli',
  now: 'On nyt',
  basis: 'Peruste',
  followUp: ({ answered, places, status, source }) => {
    const about =
      places.length > namedPlaces
        ? counted('fi', places.length, { one: 'kohta', other: 'kohtaa' })
        : places.join(', ');
    const said = `${answered ? 'Vastaus' : 'Selvitys'}: ${about}`;
    return `${status === null ? said : `${said} – ${status}`} (${source})`;
  },
  kinds: { resolution: 'Päätöslauselma', correction: 'Korjaus', 'follow-up': 'Käsittely ja toteutus' },
};
