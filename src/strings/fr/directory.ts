/** The words of the pages of organizations, topics and contacts, and of what is not found. */
import type { DirectoryStrings } from '../directory.ts';
import { counted } from '../plural.ts';

export const directory: DirectoryStrings = {
  organization: {
    about: { body: 'Sur cet organisme', group: 'Sur ce groupe' },
    ownName: 'Nom',
    document: 'Document',
    documents: 'Documents',
    items: 'Points',
    none: {
      body: 'Aucun point n’est adressé à cet organisme.',
      group: 'Aucun point n’est adressé à ce groupe.',
    },
    unitsNamed: 'Des points sont adressés à ses services\u00a0:',
    inRegister: 'Ces points dans la liste de toutes les recommandations',
  },
  list: {
    bodies: 'Organismes et leurs services',
    groups: 'Groupes',
    groupsNote: 'Nommés en termes généraux par les documents.',
    inEditions: (count) =>
      `dans les documents de ${counted('fr', count, { one: 'conférence', other: 'conférences' })}`,
    ofRegister: (name) => `\u00a0: ${name}, dans la liste des recommandations`,
    sessions: (count) => counted('fr', count, { one: 'séance', other: 'séances' }),
  },
  topic: { none: 'Il n’y a ni point ni séance sur ce thème.', alsoKnownAs: 'Aussi' },
  contacts: {
    email: 'Courriel',
    phone: 'Téléphone',
    post: 'Adresse postale',
    suggest: 'Corrections',
    suggestNote:
      'Les textes de ce site se trouvent dans un dépôt public, où des changements peuvent être proposés.',
    links: 'Liens',
    repository: 'Proposer une correction',
  },
  notFound: {
    title: 'Cette page n’existe pas',
    text: 'L’adresse comporte peut-être une faute de frappe, ou la page a été déplacée. Essayez de la retrouver par ses mots.',
    search: 'Que cherchiez-vous',
    find: 'Chercher',
    noSuchItem: 'Il n’y a pas de point à cette adresse.',
    wholeResolution: 'Ouvrir le document entier',
    ways: 'Où aller',
    home: 'Accueil',
    inThisLanguage: 'Accueil en français',
  },
};
