import type { RegisterStrings } from '../register.ts';

export const register: RegisterStrings = {
  filters: 'Suodattimet',
  facets: {
    addressee: 'Vastaanottaja',
    manner: 'Miten osoitettu',
    topic: 'Aihe',
    part: 'Osa',
    session: 'Valmisteltu tilaisuudessa',
    edition: 'Konferenssi',
    status: 'Käsittely ja toteutus',
  },
  showAll: 'Näytä kaikki',
  showItems: 'Kohtien luetteloon',
  order: 'Järjestys',
  orders: {
    document: 'Kuten asiakirjassa',
    documents: 'Uusin konferenssi ensin',
    addressee: 'Vastaanottajan mukaan',
    status: 'Uusimmat tiedot ensin',
  },
  chosen: 'Valitut suodattimet',
  reset: 'Poista kaikki',
  nothingFound: 'Mikään kohta ei täytä kaikkia valittuja ehtoja.',
  browser: {
    shown: { other: 'Näkyvissä {n}/{total}' },
    items: { one: 'kohta', other: 'kohtaa' },
    chosenCount: 'valittu: {n}',
    remove: 'Poista',
    words: 'Tekstin sanat',
    noAddressee: 'Asiakirja ei nimeä vastaanottajaa',
  },
};
