/** Whose a translation is. */
import { languageName, type TranslationStrings } from '../translation.ts';

export const translation: TranslationStrings = {
  original: '原文',
  by: (name) => `翻譯：${name}`,
  date: (day) => `翻譯日期：${day}`,
  approvedBy: (name) => `譯文核定：${name}`,
  source: (original) => `來源載有原文（${languageName(original, 'zh-TW')}）。原文與來源的關係註明於原文旁。`,
  quoted: (original) => `引文出自原文（${languageName(original, 'zh-TW')}）。`,
};
