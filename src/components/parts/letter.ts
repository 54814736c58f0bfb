/** WHAT A LETTER IS ABOUT -> its link, with words left out until mail programs and hosts of repositories take it whole. */
import { firstWords } from '../../first-words.ts';

export interface Letter {
  subject: string;
  /** The citation of an item, a title, a name. */
  about: string;
  /** The words of an item. */
  quotation: string | null;
  permalink: string;
  /** Lines for the reader to fill in. */
  form: readonly string[];
}

/** Signs of the link as it stands in the page: a Cyrillic letter takes six of them. Some mail programs cut at 2000. */
const longestLink = 1999;

const lengthsOf = (longest: number, shortest: number) =>
  Array.from({ length: Math.floor((longest - shortest) / 20) + 1 }, (_, step) => longest - step * 20);

/** `quoted`: words in quotation marks. `link`: the link with a subject and lines of text. */
export function letterLink(
  letter: Letter,
  quoted: (words: string) => string,
  link: (subject: string, lines: string[]) => string,
): string {
  let last = '';
  for (const { subject, about, quotation, permalink, form } of shorterAndShorter(letter)) {
    const words = quotation === null ? [] : ['', quoted(quotation)];
    last = link(subject, [about, ...words, '', permalink, ...(form.length > 0 ? ['', ...form, ''] : [])]);
    if (last.length <= longestLink) break;
  }
  return last;
}

/** First less of the quotation, then of what it is about, which the address says too, then of the form. */
function* shorterAndShorter(letter: Letter): Generator<Letter> {
  const { about, quotation, form } = letter;
  if (quotation !== null)
    for (const length of lengthsOf(300, 40)) yield { ...letter, quotation: firstWords(quotation, length) };
  yield { ...letter, quotation: null };
  for (const length of lengthsOf(300, 40))
    yield { ...letter, quotation: null, about: firstWords(about, length) };
  const least = { ...letter, quotation: null, about: firstWords(about, 40) };
  for (let lines = form.length - 1; lines >= 0; lines -= 1) yield { ...least, form: form.slice(0, lines) };
  yield { ...least, form: [], subject: firstWords(letter.subject, 60) };
}
