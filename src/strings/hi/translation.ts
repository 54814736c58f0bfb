/** Whose a translation is. */
import { languageName, type TranslationStrings } from '../translation.ts';

export const translation: TranslationStrings = {
  original: 'मूल पाठ',
  by: (name) => `अनुवाद: ${name}`,
  date: (day) => `अनुवाद की तारीख: ${day}`,
  approvedBy: (name) => `अनुवाद का अनुमोदन: ${name}`,
  source: (original) =>
    `स्रोत में मूल पाठ (${languageName(original, 'hi')}) है। वह स्रोत से कितना मेल खाता है, यह मूल पाठ के साथ बताया गया है।`,
  quoted: (original) => `उद्धरण मूल पाठ (${languageName(original, 'hi')}) से लिए गए हैं।`,
};
