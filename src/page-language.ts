/**
 * `lang` and `dir` of words that are not in the language of what stands around them, as attributes to be spread. Astro writes
 * into what it spreads, so each element asks for its own.
 */
import { directionOf, languageTag } from './strings/direction.ts';
import { interfaceLanguage } from './strings/languages.ts';

export interface LanguageAttributes {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

type Page = { language: string };

/** Of words in `language` on a page, or among words in another one; nothing where neither differs. */
export function languageOf(language: string, around: Page | string): LanguageAttributes {
  const outer = typeof around === 'string' ? around : interfaceLanguage(around.language);
  return {
    ...(language !== outer && { lang: languageTag(language) }),
    ...(directionOf(language) !== directionOf(outer) && { dir: directionOf(language) }),
  };
}

/** Of the interface's words among those of a text in `language`. */
export const interfaceIn = (language: string, page: Page): LanguageAttributes =>
  languageOf(interfaceLanguage(page.language), language);

/** Hangul and kana are told by Han signs beside them, and no name tells which Chinese it is. */
const scriptOf = (language: string): string =>
  (new Intl.Locale(language).maximize().script ?? 'Zyyy').replace(/^(?:Hans|Hant|Jpan|Kore)$/, 'Hani');

/** Of a name whose language nobody states: the site's own, where the name is in its script and the page is not. */
export function languageOfName(
  name: string,
  page: Page & { languages: readonly string[] },
): LanguageAttributes {
  const [own = page.language] = page.languages;
  const script = scriptOf(own);
  const [firstLetter = ''] = /\p{L}/u.exec(name) ?? [];
  const isOwn = new RegExp(String.raw`\p{Script=${script}}`, 'u').test(firstLetter);
  return isOwn && script !== scriptOf(page.language) ? languageOf(own, page) : {};
}
