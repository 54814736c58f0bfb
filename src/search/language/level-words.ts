/** Words and numerals that cite an article in the languages whose documents we read, as the reader of citations knows them. */
import { levelOf } from '../../markdown/heading-keywords.ts';
import {
  asciiDigits,
  bareHebrew,
  chineseSigns,
  hebrewNumerals,
  readChinese,
} from '../../markdown/numerals.ts';

/** What is smaller than an article has words of its own; accents are seldom typed. */
const others: Record<string, string> = {
  ...named('article', 'articulo'),
  ...named('section', 'seccion'),
  ...named('chapter', 'capitulo'),
  ...named(
    'item',
    'absatz abs nummer nr ziffer punkt alinéa alinea paragraphe párrafo parrafo apartado punto kohta momentti',
  ),
  ...named('item', 'פסקה पैरा बिंदु बिन्दु 款 項 项 點 点'),
  ...named('1', 'premier première premiere'),
};

function named(level: string, words: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word) => [word, level]));
}

const chinese = new RegExp(`第?\\s*([${chineseSigns}\\d]{1,6})\\s*(部分|\\p{Script=Han})`, 'gu');
const hebrew =
  /(?<!\p{L})[הבל]?(סעיף|חלק|פרק|סימן|פסקה)\s+(?:מספר\s+)?([א-ת]{1,3}[׳״'"]?[א-ת]?[׳']?)(?![\p{L}\d])/gu;

/** A plain query with these words in English and the numbers in digits; other words stay. */
export function inLevelWords(query: string): string {
  return asciiDigits(query)
    .replace(chinese, (typed, signs: string, word: string) => {
      const number = /^\d+$/.test(signs) ? signs : readChinese(signs);
      const level = levelName(word);
      return level === null || number === null ? typed : ` ${level} ${number} `;
    })
    .replace(hebrew, (typed, word: string, letters: string) => {
      const number = hebrewNumerals.indexOf(bareHebrew(letters)) + 1;
      return number === 0 ? typed : `${levelName(word)} ${number}`;
    })
    .replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => levelName(word) ?? word)
    .replace(/(?<=\d)(?:er|re|[ºª°])(?!\p{L})/gu, '');
}

const levelName = (word: string): string | null => others[word] ?? levelOf(word);
