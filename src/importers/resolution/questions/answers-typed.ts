/** What somebody typed -> the answer that is meant, or why it is none. */
import { isId, isReserved } from '../../../records/names.ts';
import { day, partialDate } from '../../../records/schemas/dates.ts';
import type { Refusal } from '../../../strings/publish.ts';
import type { Question, TypedAnswer } from './question.ts';

export type ReadAnswer =
  | { value: string }
  | { refusal: Refusal }
  /** Choices in which the typed letters stand; one of them is to be chosen. */
  | { matches: string[] };

/**
 * @param names of choices, for a search
 * @param shown the choices as they are numbered now: all, or those that a search has left
 */
export function readTyped(
  question: Question,
  typed: string,
  names: Readonly<Record<string, string>>,
  shown: readonly string[] = question.choices,
): ReadAnswer {
  const text = typed.replaceAll(/\s+/gu, ' ').trim();
  if (text === '') return question.fallback === null ? { refusal: 'needed' } : { value: question.fallback };
  if (question.typed === 'many') return manyOf(text, shown);
  if (/^\d{1,3}$/.test(text) && shown.length > 0) return oneOf(text, shown);
  if (question.typed === null)
    return question.choices.length === 0 ? { value: 'seen' } : { refusal: 'number' };
  if (question.typed === 'search') return searched(text, question.choices, names);
  return free[question.typed](text, question);
}

function oneOf(text: string, shown: readonly string[]): ReadAnswer {
  const value = shown[Number(text) - 1];
  return value === undefined ? { refusal: 'number' } : { value };
}

/** «1, 3-5» */
function manyOf(text: string, shown: readonly string[]): ReadAnswer {
  const ranges = text.split(/[\s,;]+/).filter((piece) => piece !== '');
  const values = ranges.flatMap((range) => {
    const [, from = '', to = from] = /^(\d{1,3})(?:[-–](\d{1,3}))?$/.exec(range) ?? [];
    const chosen = shown.slice(Number(from) - 1, Number(to));
    return from === '0' || chosen.length === 0 || Number(to) > shown.length ? [null] : chosen;
  });
  return values.length === 0 || values.includes(null)
    ? { refusal: 'number' }
    : { value: [...new Set(values)].join(',') };
}

function searched(
  text: string,
  choices: readonly string[],
  names: Readonly<Record<string, string>>,
): ReadAnswer {
  const plain = (words: string) => words.toLowerCase().replaceAll('ё', 'е');
  const matches = choices.filter((choice) => plain(names[choice] ?? '').includes(plain(text)));
  return matches.length === 0 ? { refusal: 'nothing-found' } : { matches };
}

const free: Record<
  Exclude<TypedAnswer, 'many' | 'search'>,
  (text: string, question: Question) => ReadAnswer
> = {
  text: (text) => ({ value: text }),
  date: (text, { kind, limits }) => {
    const schema = kind === 'date' ? partialDate : day;
    const { data } = schema.safeParse(text);
    if (data === undefined) return { refusal: 'date' };
    return limits?.from !== undefined && data < limits.from ? { refusal: 'before-start' } : { value: data };
  },
  id: (text, { kind, limits }) => {
    if (!isId(text)) return { refusal: 'id' };
    const isTaken = limits?.taken?.includes(text) || (kind === 'edition-id' && isReserved(text));
    return isTaken ? { refusal: 'taken' } : { value: text };
  },
};
