/** The letters that an alphabetical list is parted by. */

/** What stands above a name: «Ё» counts as «Е» in Russian, «Ä» as «A» in German, but is a letter of its own in Finnish. */
export function firstLetter(name: string, language: string): string {
  const [first = ''] = name.normalize('NFC');
  const letter = first.toLocaleUpperCase(language);
  const [base = ''] = letter.normalize('NFD');
  const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
  return compare(base, letter) === 0 ? base : letter;
}

/** Chinese characters are no alphabet: nearly each name would stand below one of its own. */
export const hasLetters = (language: string): boolean =>
  !/^(?:Han[st]|Jpan)$/.test(new Intl.Locale(language).maximize().script ?? '');
