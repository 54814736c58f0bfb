/** The words of printed documents: the resolution, an extract of it, the book of an edition. */
import type { PdfStrings } from '../pdf.ts';

export const pdf: PdfStrings = {
  extractFrom: (title) => `Auszug: ${title}`,
  concerning: { body: 'Punkte, die diese Stelle betreffen', group: 'Punkte, die diese Gruppe betreffen' },
  notCertified: 'Automatisch erstellt, nicht beglaubigt',
  generated: 'Automatisch aus der Website erstellt',
  of: 'von',
  page: 'S.',
  picture: 'Bild',
  codeOf: (place) => `QR-Code: Adresse von ${place}`,
  documentCode: 'QR-Code: Adresse des Dokuments',
  letters:
    'Die Worte des Dokuments stehen in Schrift mit Serifen, Erläuterungen dazu in Schrift ohne Serifen.',
  codes:
    'Der QR-Code neben einem Punkt führt auf dessen Seite; ihre Adresse ist die des Dokuments mit den Zeichen unter dem Code.',
  translation: 'Übersetzung',
  onSite: 'Text auf der Website',
  sameItems: 'Diese Punkte auf der Website',
  digest: 'SHA-256 der Quelldatei',
  corrections: 'Berichtigungen nach der Annahme',
  correction: (place, was, now) => `${place === null ? '' : `${place}: `}vorher „${was}“, jetzt „${now}“`,
  noSource: 'nicht angegeben, der Text wurde mit keiner Quelle verglichen',
  notCompared: 'Ob der Text mit der Quelle verglichen wurde, ist nicht angegeben',
  proceedings: 'Tagungsband',
  sessions: 'Vorträge und Diskussionen',
  organizations: 'Verzeichnis der Organisationen',
  people: 'Personenverzeichnis',
  topics: 'Themenverzeichnis',
  columns: { time: 'Zeit', session: 'Veranstaltung', room: 'Ort', page: 'Seite' },
  notAccessible: (letters, reasons) =>
    [
      'Das PDF wird nicht als barrierefrei ausgewiesen (PDF/UA-1)',
      letters && `: keine Schrift hat ${letters}, dafür stehen leere Kästchen`,
      reasons && `. Typst: ${reasons}`,
    ].join(''),
};
