/** The words of printed documents: the resolution, an extract of it, the book of an edition. */
import type { PdfStrings } from '../pdf.ts';

export const pdf: PdfStrings = {
  extractFrom: (title) => `Extrait\u00a0: ${title}`,
  concerning: { body: 'Points concernant cet organisme', group: 'Points concernant ce groupe' },
  notCertified: 'Produit automatiquement, non certifié',
  generated: 'Produit automatiquement à partir du site',
  of: 'sur',
  page: 'p.',
  picture: 'Image',
  codeOf: (place) => `Code QR\u00a0: adresse de la page ${place}`,
  documentCode: 'Code QR\u00a0: adresse du document',
  letters:
    'Les mots du document sont composés en caractères à empattements, les explications en caractères sans empattements.',
  codes:
    'Le code QR à côté d’un point mène à sa page, dont l’adresse est celle du document suivie des signes sous le code.',
  translation: 'Traduction',
  onSite: 'Texte sur le site',
  sameItems: 'Ces points sur le site',
  digest: 'SHA-256 du fichier source',
  corrections: 'Corrections après l’adoption',
  correction: (place, was, now) =>
    `${place === null ? '' : `${place}\u00a0: `}avant «\u202f${was}\u202f», maintenant «\u202f${now}\u202f»`,
  noSource: 'non indiquée, le texte n’a été comparé à aucune source',
  notCompared: 'Il n’est pas indiqué si le texte a été comparé à la source',
  proceedings: 'Actes',
  sessions: 'Exposés et débats',
  organizations: 'Index des organisations',
  people: 'Index des personnes',
  topics: 'Index des thèmes',
  columns: { time: 'Heure', session: 'Séance', room: 'Lieu', page: 'Page' },
  notAccessible: (letters, reasons) =>
    [
      'Le PDF ne se déclare pas accessible (PDF/UA-1)',
      letters && `\u00a0: aucune police n’a ${letters}, des cases vides les remplacent`,
      reasons && `. Typst\u00a0: ${reasons}`,
    ].join(''),
};
