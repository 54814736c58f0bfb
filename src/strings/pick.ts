/** Finds a language in a table of words. */

/**
 * The name of the row for `language`: of the same language in the same script, however it is written (`zh-tw` and `zh-Hant` are `zh-TW`, `en-gb` is `en`).
 * `undefined` where there is none.
 */
export function rowOf(table: object, language: string): string | undefined {
  const wanted = scriptOf(language);
  return Object.keys(table).find((row) => row === language || scriptOf(row) === wanted);
}

/** The words in `language`, English where the table has no such language. */
export function wordsIn<Words>(table: { en: Words } & Record<string, Words>, language: string): Words {
  const row = rowOf(table, language);
  return row === undefined ? table.en : (table[row] as Words);
}

const scripts = new Map<string, string>();

/** `zh-Hant` for `zh-tw`: asked for every word of a page, so remembered. */
function scriptOf(tag: string): string {
  const known = scripts.get(tag);
  if (known !== undefined) return known;
  const { language, script } = new Intl.Locale(tag).maximize();
  scripts.set(tag, `${language}-${script}`);
  return `${language}-${script}`;
}
