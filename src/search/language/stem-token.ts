/**
 * The stem of a word as the index holds it, in letters that make no word. Pagefind cuts words by rules of its own, reads letters with
 * and without marks as one, and parts Chinese: it leaves such tokens as they are, in every language.
 */

const open = 'qs';
/** No language has an ending with this letter. */
const close = 'q';

/** Shorter ones are the beginning of too much. */
const shortest = 4;

/** What a page has. */
export const heldToken = (stem: string): string => `${open}${inLetters(stem)}${close}`;

/** What to ask for to find the pages that have a word with a stem that begins so; a short one has to be all of it. */
export const askedToken = (stem: string): string =>
  [...stem].length < shortest ? heldToken(stem) : `${open}${inLetters(stem)}`;

const inLetters = (stem: string): string =>
  stem.replace(/[^a-z0-9]/gu, letters).replace(/[aeiouy]/g, (vowel) => consonants[vowel] as string);

/** Stemmers count syllables: from what has no vowel they cut nothing, and a beginning stays the beginning. */
const consonants: Record<string, string> = { a: 'б', e: 'в', i: 'г', o: 'д', u: 'ж', y: 'з' };

/** Four for any sign. */
function letters(sign: string): string {
  let rest = sign.codePointAt(0) ?? 0;
  let text = '';
  for (let place = 0; place < 4; place += 1) {
    text = String.fromCharCode(97 + (rest % 26)) + text;
    rest = Math.floor(rest / 26);
  }
  return text;
}
