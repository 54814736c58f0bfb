/** Whose a translation is. */
import { languageName, type TranslationStrings } from '../translation.ts';

export const translation: TranslationStrings = {
  original: 'Originaltext',
  by: (name) => `Übersetzung: ${name}`,
  date: (day) => `Datum der Übersetzung: ${day}`,
  approvedBy: (name) => `Übersetzung genehmigt durch: ${name}`,
  source: (original) =>
    `Die Quelle enthält den Originaltext (${languageName(original, 'de')}). Wie sich dieser zu ihr verhält, steht neben dem Original.`,
  quoted: (original) => `Zitiert ist der Originaltext (${languageName(original, 'de')}).`,
};
