/** Ids of imported records: titles and names in Latin letters, short enough for an address, each once. */
import { idFrom } from '../../records/names.ts';

const longest = 60;

/** Letters that no accent can be taken from. */
const latin: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * An id that nobody has yet, and which is then taken.
 * @param instead what it is made from where the words have neither Latin nor Cyrillic letters
 */
export function freeId(words: string, taken: Set<string>, instead: string): string {
  const spelled = words
    .toLowerCase()
    .replaceAll(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '')
    .replaceAll(/[ßæœøłđðþı]/g, (letter) => latin[letter] ?? letter);
  const made = /[\p{Script=Latin}\p{Script=Cyrillic}\d]/u.test(spelled) ? idFrom(spelled) : idFrom(instead);
  const base = shortened(made);
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

/** Cut between words where there is a word's end to be found. */
function shortened(id: string): string {
  if (id.length <= longest) return id;
  const cut = id.slice(0, longest + 1);
  const end = cut.lastIndexOf('-');
  return cut.slice(0, end > longest / 2 ? end : longest);
}
