/** What importing a resolution tells its author, by language. */

import type { ImportResolutionStrings } from './import-report.ts';
import { importResolutionEn } from './import-resolution.en.ts';
import { importResolutionRu } from './import-resolution.ru.ts';
import { wordsIn } from './pick.ts';

export const importResolutionStrings = (language: string): ImportResolutionStrings =>
  wordsIn({ ru: importResolutionRu, en: importResolutionEn }, language);
