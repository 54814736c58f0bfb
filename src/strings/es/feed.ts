/** Words of the feeds. */
import type { FeedStrings } from '../feed.ts';
import { counted } from '../plural.ts';

/** More places than this are counted. */
const namedPlaces = 3;

export const feed: FeedStrings = {
  about: 'Resoluciones al aprobarse, correcciones de sus textos, respuestas e informes sobre sus puntos',
  aboutItems: {
    body: 'Puntos de resoluciones que nombran este organismo: su aprobación, sus correcciones y qué fue de ellos',
    group:
      'Puntos de resoluciones que nombran este grupo: su aprobación, sus correcciones y qué fue de ellos',
  },
  adopted: (date) => `Aprobación: ${date}`,
  items: (count) => `Recomendaciones: ${counted('es', count, { one: 'punto', other: 'puntos' })}`,
  correction: (place, source) =>
    place === null ? `Corrección del texto (${source})` : `Corrección: ${place} (${source})`,
  corrected: (date) => `Corrección: ${date}`,
  was: 'Antes',
  now: 'Ahora',
  basis: 'Fundamento',
  followUp: ({ answered, places, status, source }) => {
    const about =
      places.length > namedPlaces
        ? counted('es', places.length, { one: 'punto', other: 'puntos' })
        : places.join(', ');
    const said = `${answered ? 'Respuesta' : 'Informe'} sobre ${about}`;
    return `${status === null ? said : `${said}: ${status}`} (${source})`;
  },
  kinds: { resolution: 'Resolución', correction: 'Corrección', 'follow-up': 'Examen y aplicación' },
};
