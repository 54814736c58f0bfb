/** Whose a translation is. */
import { languageName, type TranslationStrings } from '../translation.ts';

export const translation: TranslationStrings = {
  original: 'Alkuperäinen teksti',
  by: (name) => `Kääntäjä: ${name}`,
  date: (day) => `Käännöksen päiväys: ${day}`,
  approvedBy: (name) => `Käännöksen hyväksyjä: ${name}`,
  source: (original) =>
    `Lähde sisältää alkuperäisen tekstin (${languageName(original, 'fi')}). Sen suhde lähteeseen on kerrottu alkuperäisen tekstin vieressä.`,
  quoted: (original) => `Lainaukset ovat alkuperäisestä tekstistä (${languageName(original, 'fi')}).`,
};
