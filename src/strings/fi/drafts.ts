/** The words about what is not adopted yet, and about what is not published yet. */
import type { DraftStrings } from '../drafts.ts';

export const drafts: DraftStrings = {
  until: (date) => `Ehdotuksia otetaan vastaan ${date} asti.`,
  propose: 'Lähetä ehdotus',
  howItem:
    'Viesti järjestäjälle avautuu valmiiksi täytettynä: siinä ovat kohta, sen teksti ja linkki, ja jäljelle jää vain ehdotuksen kirjoittaminen.',
  howDocument:
    'Viesti järjestäjälle avautuu valmiiksi täytettynä: siinä ovat asiakirja ja sen linkki. Yhtä kohtaa koskeva ehdotus on parasta lähettää kohdan omalta sivulta.',
  subject: (place) => `Ehdotus luonnokseen. ${place}`,
  proposal: 'Ehdotus:',
  reason: 'Perustelut:',
  documents: 'Asiakirjaluonnokset',
  record: 'Luonnos: ei julkaistu sivustolla',
  shown: 'Tällä sivulla on luonnoksia:',
  preview: 'Esikatselu: sivustossa on luonnoksia, eikä sitä ole tarkoitettu julkaistavaksi',
};
