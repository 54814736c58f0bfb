/**
 * Chinese has no spaces, and programs do not agree where its words end. Two signs that stand together are taken for a word
 * each time: whatever is asked, its pairs are in the text that has it.
 */

const runs = /\p{Script=Han}+|[^\p{Script=Han}]+/gu;
const han = /\p{Script=Han}/u;

export const isHan = (text: string): boolean => han.test(text);

/** A word as it is; of signs that stand together, each with the next one. */
export function pairs(word: string): string[] {
  if (!han.test(word)) return [word];
  return (word.match(runs) ?? []).flatMap((run) => {
    const signs = [...run];
    if (!han.test(run) || signs.length === 1) return [run];
    return signs.slice(1).map((sign, place) => `${signs[place]}${sign}`);
  });
}

/** The pair, and each of its signs for a question of one. */
export const basesOfPair = (pair: string): string[] => [
  pair,
  ...(isHan(pair) && [...pair].length > 1 ? [...pair] : []),
];

export const stopWordsZh = ['的', '和', '與', '与', '及', '或', '在', '是', '之'];
