/** WORDS -> the same as the beginning of a line: «модератор» is «Модератор». */
export const capitalized = (words: string, language: string): string =>
  words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
