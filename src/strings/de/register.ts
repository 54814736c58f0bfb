import type { RegisterStrings } from '../register.ts';

export const register: RegisterStrings = {
  filters: 'Filter',
  facets: {
    addressee: 'Adressat',
    manner: 'Art der Adressierung',
    topic: 'Thema',
    part: 'Teil',
    session: 'Erarbeitet bei',
    edition: 'Konferenz',
    status: 'Beratung und Umsetzung',
  },
  showAll: 'Alle zeigen',
  showItems: 'Zur Liste der Punkte',
  order: 'Reihenfolge',
  orders: {
    document: 'Wie im Dokument',
    documents: 'Neueste Konferenz zuerst',
    addressee: 'Nach Adressaten',
    status: 'Neueste Berichte zuerst',
  },
  chosen: 'Gewählte Filter',
  reset: 'Alle aufheben',
  nothingFound: 'Kein Punkt erfüllt alle gewählten Bedingungen.',
  browser: {
    shown: { other: 'Gezeigt: {n} von {total}' },
    items: { one: 'Punkt', other: 'Punkten' },
    chosenCount: '{n} gewählt',
    remove: 'Aufheben',
    words: 'Wörter im Text',
    noAddressee: 'Das Dokument nennt keinen Adressaten',
  },
};
