/** Whose a translation is. */
import { languageName, type TranslationStrings } from '../translation.ts';

export const translation: TranslationStrings = {
  original: 'הנוסח המקורי',
  by: (name) => `תרגום: ${name}`,
  date: (day) => `תאריך התרגום: ${day}`,
  approvedBy: (name) => `אישור התרגום: ${name}`,
  source: (original) =>
    `המקור מכיל את הנוסח המקורי (${languageName(original, 'he')}). היחס בין נוסח זה למקור מצוין לצד הנוסח המקורי.`,
  quoted: (original) => `הציטוטים לקוחים מן הנוסח המקורי (${languageName(original, 'he')}).`,
};
