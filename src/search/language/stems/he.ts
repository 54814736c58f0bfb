/** Hebrew words, whose small words are written as their first letters: «and», «the», «in», «to», «from», «that», «as». */
import { cut, endingsOf } from '../endings.ts';

const points = /[\u0591-\u05bd\u05bf-\u05c7]/g;
const endings = endingsOf('ה ת ות יות ויות ים יים');
const before = 'ו ה ב ל מ ש כ וה וב ול ומ וש וכ שה שב של שמ כש מה לה ולה ומה וכש'.split(' ');

/** A word of fewer letters is hardly one. */
const shortest = 3;

export const stemHe = (word: string): string => cut(word.replace(points, ''), endings, 2);

/** Of the word, and of what may be left of it without the first letters. */
export function basesHe(word: string): string[] {
  const bare = word.replace(points, '');
  const rests = before
    .filter((letters) => bare.startsWith(letters) && bare.length - letters.length >= shortest)
    .map((letters) => bare.slice(letters.length));
  return [...new Set([bare, ...rests].map(stemHe))];
}

/** «And» and «the» say nothing about what is looked for. */
export const rootHe = (word: string): string =>
  stemHe(word.replace(points, '').replace(/^(?:וה|ו|ה)(?=.{3})/, ''));

export const stopWordsHe =
  'של את על אל עם או גם כי לא זה זו זאת הוא היא הם הן אשר כל בין אם כן יש אין עד'.split(' ');
