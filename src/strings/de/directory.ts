/** The words of the pages of organizations, topics and contacts, and of what is not found. */
import type { DirectoryStrings } from '../directory.ts';
import { counted } from '../plural.ts';

export const directory: DirectoryStrings = {
  organization: {
    about: { body: 'Über diese Stelle', group: 'Über diese Gruppe' },
    ownName: 'Name',
    document: 'Dokument',
    documents: 'Dokumente',
    items: 'Punkte',
    none: {
      body: 'Kein Punkt richtet sich an diese Stelle.',
      group: 'Kein Punkt richtet sich an diese Gruppe.',
    },
    unitsNamed: 'Es gibt Punkte, die sich an ihre Einheiten richten:',
    inRegister: 'Diese Punkte in der Liste aller Empfehlungen',
  },
  list: {
    bodies: 'Stellen und ihre Einheiten',
    groups: 'Gruppen',
    groupsNote: 'In den Dokumenten allgemein benannt.',
    inEditions: (count) =>
      `in Dokumenten von ${counted('de', count, { one: 'Konferenz', other: 'Konferenzen' })}`,
    ofRegister: (name) => `: ${name}, in der Liste der Empfehlungen`,
    sessions: (count) => counted('de', count, { one: 'Veranstaltung', other: 'Veranstaltungen' }),
  },
  topic: { none: 'Zu diesem Thema gibt es weder Punkte noch Veranstaltungen.', alsoKnownAs: 'Auch' },
  contacts: {
    email: 'E-Mail',
    phone: 'Telefon',
    post: 'Postanschrift',
    suggest: 'Korrekturen',
    suggestNote:
      'Die Texte dieser Website liegen in einem öffentlichen Repository, in dem sich Änderungen vorschlagen lassen.',
    links: 'Links',
    repository: 'Korrektur vorschlagen',
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    text: 'Vielleicht enthält die Adresse einen Tippfehler, oder die Seite ist umgezogen. Suchen Sie nach Wörtern, die auf ihr standen.',
    search: 'Wonach suchen Sie',
    find: 'Suchen',
    noSuchItem: 'Unter dieser Adresse gibt es keinen Punkt.',
    wholeResolution: 'Das ganze Dokument öffnen',
    ways: 'Wohin Sie gehen können',
    home: 'Startseite',
    inThisLanguage: 'Startseite auf Deutsch',
  },
};
