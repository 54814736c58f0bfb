/** Finds a language in a table of words. */

/** The words in `language` (or in its base language: `en` for `en-gb`), English where the table has no such language. */
export function wordsIn<Words>(table: { en: Words } & Record<string, Words>, language: string): Words {
  const base = language.split('-')[0] ?? language;
  const known = [language, base].find((candidate) => Object.hasOwn(table, candidate));
  return known === undefined ? table.en : (table[known] as Words);
}
