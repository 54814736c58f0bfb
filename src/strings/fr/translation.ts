/** Whose a translation is. */
import { languageName, type TranslationStrings } from '../translation.ts';

export const translation: TranslationStrings = {
  original: 'Texte original',
  by: (name) => `Traduction\u00a0: ${name}`,
  date: (day) => `Date de la traduction\u00a0: ${day}`,
  approvedBy: (name) => `Traduction approuvée par\u00a0: ${name}`,
  source: (original) =>
    `La source contient le texte original (${languageName(original, 'fr')}). Le rapport de ce texte avec elle est indiqué à côté de l’original.`,
  quoted: (original) => `Les citations sont tirées du texte original (${languageName(original, 'fr')}).`,
};
