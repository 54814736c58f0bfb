/** The words about writing to the organizer on what a page shows. */
import type { ReportStrings } from '../reports.ts';

export const reports: ReportStrings = {
  error: 'Ilmoita virheestä',
  issue: 'Ilmoita virheestä versionhallinnassa',
  edit: 'Muokkaa tämän sivun tiedostoa',
  answer: 'Kerro kohdan käsittelystä',
  errorSubject: (about) => `Virhe sivustolla. ${about}`,
  answerSubject: (about) => `Kohdan käsittely. ${about}`,
  wrong: 'Mikä on väärin ja mikä on oikein:',
  answerForm: (statuses) => [
    'Organisaatio:',
    `Tulos (${statuses.join(', ')} tai muu):`,
    'Asiakirjan laji, päiväys ja numero:',
    'Liitä asiakirja mukaan.',
  ],
  file: 'Tiedosto',
  quoted: (words) => `”${words}”`,
};
