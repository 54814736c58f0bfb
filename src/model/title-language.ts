/** WHICH LANGUAGE A TITLE IS IN, for those titles that are not in the model's: the pages mark them. */
import type { Text } from '../records/schemas/fields.ts';
import type { RecordFile } from '../records/types.ts';
import type { Context } from './context.ts';
import type { Ref } from './entry.ts';

type Languages = Pick<Context, 'language' | 'languages'>;
export type TitleLanguage = Pick<Ref, 'language'>;

/** Nothing where it is the model's. */
export const unlessOwn = (language: string, { language: own }: Pick<Context, 'language'>): TitleLanguage =>
  language === own ? {} : { language };

/** Of a text as the model picks it; one without stated languages is in the original's. */
export function languageOfText(text: Text, { language, languages }: Languages): TitleLanguage {
  const stated = typeof text === 'string' ? languages.slice(0, 1) : Object.keys(text);
  const found = [language, ...languages].find((code) => stated.includes(code)) ?? stated[0];
  return unlessOwn(found ?? language, { language });
}

export const languageOfTitle = (
  { data, translations }: RecordFile<'session' | 'resolution' | 'page' | 'edition'>,
  context: Languages,
): TitleLanguage =>
  translations[context.language]?.data.title === undefined ? languageOfText(data.title, context) : {};

/** A link whose title ends in a name, as «Часть 1. Управление развитием кластеров» does. */
export const headedRef = (
  title: string,
  { name, address, language }: { name: string; address: string } & TitleLanguage,
): Ref => ({
  title,
  address,
  ...(language !== undefined && { language, lead: title.slice(0, title.length - name.length) }),
});
