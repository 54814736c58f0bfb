/** Letters as people type them who do not have the right ones at hand: without accents and dots. */

const spelledOut: Record<string, string> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd' };

/** A plain word in bare letters: `liberté` is `liberte`, `Häfen` `hafen`. Only for scripts whose marks are no letters. */
export function folded(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[ßœæøłđ]/g, (letter) => spelledOut[letter] as string);
}
