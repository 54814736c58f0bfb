/** Whose a translation is. */
import { languageName, type TranslationStrings } from '../translation.ts';

export const translation: TranslationStrings = {
  original: 'Texto original',
  by: (name) => `Traducción: ${name}`,
  date: (day) => `Fecha de la traducción: ${day}`,
  approvedBy: (name) => `Traducción aprobada por: ${name}`,
  source: (original) =>
    `La fuente contiene el texto original (${languageName(original, 'es')}). Junto al original se indica cómo se corresponde con ella.`,
  quoted: (original) => `Las citas proceden del texto original (${languageName(original, 'es')}).`,
};
