/** The words about writing to the organizer on what a page shows. */
import type { ReportStrings } from '../reports.ts';

export const reports: ReportStrings = {
  error: 'Fehler melden',
  issue: 'Fehler im Repository melden',
  edit: 'Datei dieser Seite bearbeiten',
  answer: 'Über diesen Punkt berichten',
  errorSubject: (about) => `Fehler auf der Website. ${about}`,
  answerSubject: (about) => `Bericht zu einem Punkt. ${about}`,
  wrong: 'Was falsch ist und wie es richtig heißt:',
  answerForm: (statuses) => [
    'Organisation:',
    `Ergebnis (${statuses.join(', ')} oder anderes):`,
    'Art, Datum und Nummer des Dokuments:',
    'Bitte fügen Sie das Dokument bei.',
  ],
  file: 'Datei',
  quoted: (words) => `„${words}“`,
};
