/** The words about corrections of a text after its adoption. */
import type { CorrectionStrings } from '../corrections.ts';
import { formatDate } from '../dates.ts';
import { counted } from '../plural.ts';

export const corrections: CorrectionStrings = {
  title: 'Corrections',
  note: 'Le texte est donné avec les corrections apportées après l’adoption.',
  made: (count, latest) =>
    count === 1
      ? `Correction\u00a0: ${formatDate('fr', latest)}`
      : `${counted('fr', count, { one: 'correction', other: 'corrections' })}, dernière en date\u00a0: ${formatDate('fr', latest)}`,
  mark: (date) => `correction\u00a0: ${formatDate('fr', date)}`,
  all: 'Toutes les corrections du document',
  adopted: 'Dans la version adoptée',
  original: 'Le texte adopté',
  noOriginal: (was) =>
    `L’original ne figure pas sur ce site\u202f; les mots adoptés sont donnés ici après «\u202f${was}\u202f».`,
  unclear:
    'Les mots corrigés figurent plusieurs fois dans le texte\u00a0: la version adoptée n’est donc pas donnée ici en entier.',
  ofOriginal: 'Les corrections portent sur l’original\u202f; ses mots sont donnés dans sa langue.',
};
