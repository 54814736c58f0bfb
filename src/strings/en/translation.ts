/** Whose a translation is. */
import { languageName, type TranslationStrings } from '../translation.ts';

export const translation: TranslationStrings = {
  original: 'Original text',
  by: (name) => `Translated by: ${name}`,
  date: (day) => `Date of the translation: ${day}`,
  approvedBy: (name) => `Translation approved by: ${name}`,
  source: (original) =>
    `The source holds the ${languageName(original, 'en')} text. How far the two agree is stated beside that text.`,
  quoted: (original) => `The quotations are from the ${languageName(original, 'en')} text.`,
};
