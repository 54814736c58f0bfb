/** Words of the feeds. */
import type { FeedStrings } from '../feed.ts';
import { counted } from '../plural.ts';

/** More places than this are counted. */
const namedPlaces = 3;

export const feed: FeedStrings = {
  about:
    'Les résolutions à leur adoption, les corrections de leurs textes, les réponses et les comptes rendus sur leurs points',
  aboutItems: {
    body: 'Les points de résolutions qui nomment cet organisme\u00a0: leur adoption, leurs corrections et leurs suites',
    group:
      'Les points de résolutions qui nomment ce groupe\u00a0: leur adoption, leurs corrections et leurs suites',
  },
  adopted: (date) => `Adoption\u00a0: ${date}`,
  items: (count) => `Recommandations\u00a0: ${counted('fr', count, { one: 'point', other: 'points' })}`,
  correction: (place, source) =>
    place === null ? `Correction du texte (${source})` : `Correction\u00a0: ${place} (${source})`,
  corrected: (date) => `Correction\u00a0: ${date}`,
  was: 'Avant',
  now: 'Maintenant',
  basis: 'Fondement',
  followUp: ({ answered, places, status, source }) => {
    const about =
      places.length > namedPlaces
        ? counted('fr', places.length, { one: 'point', other: 'points' })
        : places.join(', ');
    const said = `${answered ? 'Réponse' : 'Compte rendu'}\u00a0: ${about}`;
    return `${status === null ? said : `${said} — ${status}`} (${source})`;
  },
  kinds: { resolution: 'Résolution', correction: 'Correction', 'follow-up': 'Examen et suites' },
};
