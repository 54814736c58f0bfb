/** The words about what is not adopted yet, and about what is not published yet. */
import type { DraftStrings } from '../drafts.ts';

export const drafts: DraftStrings = {
  until: (date) => `Les propositions sont reçues jusqu’au ${date}.`,
  propose: 'Envoyer une proposition',
  howItem:
    'Une lettre à l’organisateur s’ouvre, où le point, son texte et son lien figurent déjà\u00a0: il ne reste qu’à écrire la proposition.',
  howDocument:
    'Une lettre à l’organisateur s’ouvre, où le document et son lien figurent déjà. Mieux vaut envoyer une proposition sur un seul point depuis la page de ce point.',
  subject: (place) => `Proposition sur le projet. ${place}`,
  proposal: 'Proposition\u00a0:',
  reason: 'Motifs\u00a0:',
  documents: 'Projets de documents',
  record: 'Brouillon\u00a0: non publié sur le site',
  shown: 'Cette page comporte des brouillons\u00a0:',
  preview: 'Aperçu\u00a0: ce site comprend des brouillons et n’est pas destiné à la publication',
};
