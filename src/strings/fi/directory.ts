/** The words of the pages of organizations, topics and contacts, and of what is not found. */
import type { DirectoryStrings } from '../directory.ts';
import { counted, plural } from '../plural.ts';

export const directory: DirectoryStrings = {
  organization: {
    about: { body: 'Tietoa organisaatiosta', group: 'Tietoa ryhmästä' },
    ownName: 'Nimi',
    document: 'Asiakirja',
    documents: 'Asiakirjat',
    items: 'Kohdat',
    none: {
      body: 'Mitään kohtaa ei ole osoitettu tälle organisaatiolle.',
      group: 'Mitään kohtaa ei ole osoitettu tälle ryhmälle.',
    },
    unitsNamed: 'Sen yksiköille osoitettuja kohtia:',
    inRegister: 'Nämä kohdat kaikkien suositusten luettelossa',
  },
  list: {
    bodies: 'Organisaatiot ja niiden yksiköt',
    groups: 'Ryhmät',
    groupsNote: 'Nimetty asiakirjoissa yleisesti.',
    inEditions: (count) =>
      `${count} ${plural('fi', count, { one: 'konferenssin', other: 'konferenssin' })} asiakirjoissa`,
    ofRegister: (name) => `: ${name}, suositusten luettelossa`,
    sessions: (count) => counted('fi', count, { one: 'tilaisuus', other: 'tilaisuutta' }),
  },
  topic: { none: 'Tästä aiheesta ei ole kohtia eikä tilaisuuksia.', alsoKnownAs: 'Myös' },
  contacts: {
    email: 'Sähköposti',
    phone: 'Puhelin',
    post: 'Postiosoite',
    suggest: 'Korjaukset',
    suggestNote: 'Sivuston tekstit ovat julkisessa versionhallinnassa, jossa muutoksia voi ehdottaa.',
    links: 'Linkit',
    repository: 'Ehdota korjausta',
  },
  notFound: {
    title: 'Sivua ei ole',
    text: 'Osoitteessa voi olla kirjoitusvirhe, tai sivu on siirretty. Etsi sivua sen sanoilla.',
    search: 'Mitä etsit',
    find: 'Hae',
    noSuchItem: 'Tässä osoitteessa ei ole kohtaa.',
    wholeResolution: 'Avaa koko asiakirja',
    ways: 'Minne seuraavaksi',
    home: 'Etusivu',
    inThisLanguage: 'Etusivu suomeksi',
  },
};
