/** The words about what is not adopted yet, and about what is not published yet. */
import type { DraftStrings } from '../drafts.ts';

export const drafts: DraftStrings = {
  until: (date) => `Vorschläge werden bis zum ${date} entgegengenommen.`,
  propose: 'Vorschlag senden',
  howItem:
    'Es öffnet sich ein Brief an den Veranstalter, in dem der Punkt, sein Wortlaut und sein Link schon stehen: Zu schreiben bleibt nur der Vorschlag.',
  howDocument:
    'Es öffnet sich ein Brief an den Veranstalter, in dem das Dokument und sein Link schon stehen. Ein Vorschlag zu einem einzelnen Punkt geht am besten von dessen Seite aus.',
  subject: (place) => `Vorschlag zum Entwurf. ${place}`,
  proposal: 'Vorschlag:',
  reason: 'Begründung:',
  documents: 'Entwürfe von Dokumenten',
  record: 'Entwurf: auf der Website nicht veröffentlicht',
  shown: 'Auf dieser Seite gibt es Entwürfe:',
  preview: 'Vorschau: Diese Website enthält Entwürfe und ist nicht zur Veröffentlichung bestimmt',
};
