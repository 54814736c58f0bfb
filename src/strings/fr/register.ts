import type { RegisterStrings } from '../register.ts';

export const register: RegisterStrings = {
  filters: 'Filtres',
  facets: {
    addressee: 'Destinataire',
    manner: 'Manière de s’adresser',
    topic: 'Thème',
    part: 'Partie',
    session: 'Préparé lors de',
    edition: 'Conférence',
    status: 'Examen et suites',
  },
  showAll: 'Tout montrer',
  showItems: 'Vers la liste des points',
  order: 'Ordre',
  orders: {
    document: 'Comme dans le document',
    documents: 'Conférences récentes d’abord',
    addressee: 'Par destinataire',
    status: 'Suites récentes d’abord',
  },
  chosen: 'Filtres choisis',
  reset: 'Tout effacer',
  nothingFound: 'Aucun point ne répond à toutes les conditions choisies.',
  browser: {
    shown: { one: '{n} montré sur {total}', other: '{n} montrés sur {total}' },
    items: { one: 'point', other: 'points' },
    chosenCount: 'choisis\u00a0: {n}',
    remove: 'Retirer',
    words: 'Mots du texte',
    noAddressee: 'Le document ne nomme pas de destinataire',
  },
};
