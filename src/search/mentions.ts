/**
 * Whether a page really holds what was asked. For a word it does not know, Pagefind answers with pages that hold a
 * beginning of it: «Новосибирск» finds «новых», «йцукен» finds every «и». Better to say that nothing was found.
 */

/** Scripts without spaces between words; Pagefind splits them by a dictionary, and we take its word. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Whether for each asked word the text has one that begins with at least its first half: enough for every ending
 * of a Russian word («вузами», «вузов») and for a word half typed.
 */
export function mentions(text: string, asked: string): boolean {
  if (unspaced.test(asked)) return true;
  const words = tokens(text);
  return tokens(asked).every((word) => {
    const start = word.slice(0, Math.ceil(word.length / 2));
    return words.some((candidate) => candidate.startsWith(start));
  });
}

/** Lower-case words and numbers without diacritics, as Pagefind compares them: ё is е, й is и. */
function tokens(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
