/** The words of the page about formats and data. */
import type { DataStrings } from '../data.ts';

export const data: DataStrings = {
  title: 'Tiedostomuodot ja data',
  intro:
    'Tekstit, ohjelman ja suositukset voi ladata eri muodoissa. Jokaisella asiakirjalla ja jokaisella kohdalla on pysyvä osoite, johon voi viitata.',
  filesAt:
    'Tiedoston osoite on sivun osoite, jossa viimeisen kauttaviivan tilalla on piste ja tiedostopääte:',
  groups: [
    { audience: 'office', title: 'Asiakirjat' },
    { audience: 'calendar', title: 'Kalenterit' },
    { audience: 'citation', title: 'Viitteidenhallintaan' },
    { audience: 'data', title: 'Data ohjelmille' },
    { audience: 'feed', title: 'Uutta sivustolla' },
    { audience: 'image', title: 'Kuvat' },
  ],
  examples: 'Esimerkkejä:',
  files: {
    news: 'uutta sivustolla',
    editions: 'kaikki konferenssit',
    organizations: 'kaikki organisaatiot',
    register: 'kaikki kohdat',
    edition: 'konferenssi',
    programme: 'ohjelma',
    sessions: 'konferenssin tilaisuudet',
    resolutions: 'konferenssin päätöslauselmat',
    'edition-register': 'konferenssin kohdat',
    proceedings: 'konferenssijulkaisu',
    session: 'tilaisuus',
    resolution: 'päätöslauselma',
    recommendation: 'kohta',
    organization: 'organisaatiota koskevat kohdat',
    extract: 'ote yhdestä päätöslauselmasta',
    'organization-news': 'uutta organisaatiota koskevista kohdista',
    schema: 'skeema',
  },
  citing: 'Viittaaminen',
  howToCite: [
    'Viitteen päätöslauselmaan tai kohtaan voi kopioida sen sivulta kirjettä tai lähdeluetteloa varten.',
    'Datassa jokaisella kohdalla on avain (kenttä `key`), joka koostuu konferenssista, päätöslauselmasta ja kohdan numerosta. Millään muulla kohdalla ei ole samaa avainta, ja se johtaa kohtaan vielä vuosien päästä.',
  ],
  version: 'Mihin ohjelmat voivat luottaa',
  promises: [
    'Aloita tiedostosta `editions.json`, joka luettelee kaikki konferenssit: siitä linkit vievät kaikkiin muihin JSON-asiakirjoihin, syötteisiin, kalentereihin ja aikatauluihin.',
    'Jokainen JSON-asiakirja nimeää skeemansa kentässä `$schema`; versio on siinä osoitteessa ja kentässä `version`.',
    'Saman version aikana yksikään kenttä ei katoa eikä muuta merkitystään, mutta kenttiä ja koodeja voi tulla lisää: ohita ne, joita et tunne.',
    'Asiakirjojen sanat on annettu sanatarkasti. Mitä lähde ei kerro, on `null` tai tyhjä luettelo.',
    'Päivämäärät noudattavat standardia ISO 8601. Kun tiedetään vain vuosi tai kuukausi, annetaan vain se.',
  ],
  addresses: 'Sivujen osoitteet',
  sitemap: 'Sivukartta hakukoneille',
  originals: 'Lähdetiedostot',
  originalsAre:
    'Tiedostot, joista päätöslauselmien teksti on laadittu. Tarkistussummalla voi varmistaa, ettei tiedosto ole muuttunut.',
  digest: 'SHA-256-tarkistussumma',
  rights: 'Oikeudet',
};
