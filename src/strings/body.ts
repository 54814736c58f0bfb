/** The few words of ours inside a body: footnotes. */
import { wordsIn } from './pick.ts';

interface BodyStrings {
  footnotes: string;
  backToText: string;
}

const table = {
  ru: { footnotes: 'Сноски', backToText: 'Вернуться к тексту' },
  en: { footnotes: 'Footnotes', backToText: 'Back to the text' },
} as const satisfies Record<string, BodyStrings>;

export const bodyStrings = (language: string): BodyStrings => wordsIn(table, language);
