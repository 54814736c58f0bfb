/** The words about writing to the organizer on what a page shows. */
import type { ReportStrings } from '../reports.ts';

export const reports: ReportStrings = {
  error: 'Signaler une erreur',
  issue: 'Signaler une erreur dans le dépôt',
  edit: 'Modifier le fichier de cette page',
  answer: 'Informer des suites',
  errorSubject: (about) => `Erreur sur le site. ${about}`,
  answerSubject: (about) => `Suites données à un point. ${about}`,
  wrong: 'Ce qui est faux et ce qui est juste\u00a0:',
  answerForm: (statuses) => [
    'Organisation\u00a0:',
    `Résultat (${statuses.join(', ')} ou autre)\u00a0:`,
    'Nature, date et numéro du document\u00a0:',
    'Prière de joindre le document.',
  ],
  file: 'Fichier',
  quoted: (words) => `«\u202f${words}\u202f»`,
};
