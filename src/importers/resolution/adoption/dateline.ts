/** Short lines about the document itself: where and when, that it was adopted, that it is a draft. */
import { dateIn, monthOf } from '../../dates.ts';

/** Longest line of place and date, in characters, and most words of the place. */
const longest = 80;
const widest = 5;

/** Words of such a line that are neither the date nor a name. */
const small = new Set(
  (
    'г гг гор город года год пос поселок посёлок с село д деревня пгт обл область области край края республика от и № n ' +
    'no of on the in at and to from city town st nd rd th'
  ).split(' '),
);

/** «г. Тверь, 12 мая 2017 г.», `15.09.2021`: place and date and no more. */
export function isDateline(text: string): boolean {
  if (text.length > longest || dateIn(text) === null) return false;
  const words = text.match(/[\p{L}№]+(?:-\p{L}+)*/gu) ?? [];
  const names = words.filter((word) => !small.has(word.toLowerCase()) && monthOf(word) === null);
  const most = text === text.toUpperCase() ? 3 : widest;
  return names.length <= most && names.every((word) => /^\p{Lu}/u.test(word));
}

export const isPlace = (text: string): boolean => /^г\.\s?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?$/u.test(text);

const participles = String.raw`(?:принят[аоы]?|утвержд[её]н[аоы]?|одобрен[аоы]?|adopted|approved)(?!\p{L})`;
const documents = String.raw`(?:резолюци|решени|документ|рекомендаци|обращени|деклараци|меморандум|харти|resolution|declaration|document|charter)\p{L}*`;
/** At the beginning of a line or sentence, or said there of the document: «Настоящая резолюция была принята». */
const adoption = new RegExp(
  String.raw`(?:^|[.!?]\s+)[(«\s]*(?:(?:(?:настоящ|данн)\p{L}+\s|(?:this|the present)\s)?${documents}\s(?:\p{L}+\s){0,3})?${participles}`,
  'iu',
);
const inTitle =
  /(?<!\p{L})(?:принят|утвержд[её]нн?|одобренн?)(?:ая|ое|ый|ые|а|о|ы)?(?!\p{L})|adopted|approved/iu;

/** The title itself says so: «Резолюция, принятая съездом». */
export const isTitleOfAdopted = (text: string): boolean => inTitle.test(text);
/** A line of its own about the adoption: «Принята единогласно». */
export const isAdoptionLine = (text: string): boolean =>
  new RegExp(String.raw`^\(?${participles}`, 'iu').test(text);

/** What is said from the words of adoption on; `null` where nothing is. */
export function saidOfAdoption(text: string, where: 'title' | 'text'): string | null {
  const at = text.search(where === 'title' ? inTitle : adoption);
  return at === -1 ? null : text.slice(at);
}

const draftMark = /^[«"“([]?(?:проект|draft)[»"”)\]]?[.:]?(?=\s|$)/iu;

/** «ПРОЕКТ», «(проект)», “Draft 2”, «Проект от 12.05.2017» alone on a line. */
export function isDraftMark(text: string): boolean {
  if (!draftMark.test(text)) return false;
  const rest = text.replace(draftMark, '').trim();
  return rest === '' || isDateline(rest) || /^(?:№|v\.?|no\.?|версия|version)?\s?\d[\d.]*$/iu.test(rest);
}
