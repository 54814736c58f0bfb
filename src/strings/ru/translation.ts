/** Whose a translation is. */
import { languageName, type TranslationStrings } from '../translation.ts';

export const translation: TranslationStrings = {
  original: 'Текст оригинала',
  by: (name) => `Кто перевёл: ${name}`,
  date: (day) => `Дата перевода: ${day}`,
  approvedBy: (name) => `Кто утвердил перевод: ${name}`,
  source: (original) =>
    `Источник содержит текст оригинала (язык — ${languageName(original, 'ru')}). Как текст оригинала соотносится с источником, указано рядом с этим текстом.`,
  quoted: (original) => `Цитаты приведены по тексту оригинала (язык — ${languageName(original, 'ru')}).`,
};
