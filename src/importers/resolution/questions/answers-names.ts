/** Accepted addressees and sessions -> `parts` and `recommendations` of the record. */
import type { Fields, Value } from '../../content-file.ts';
import { askedSuggestions, chosenRecord, fieldsAt } from './names.ts';
import { spaced } from './passages.ts';
import type { Answers, Situation } from './question.ts';

/** Fields of a record by the id of a part or item. */
type ById = Record<string, Fields>;

interface Accepted {
  at: string;
  kind: 'division' | 'item';
  value: Fields;
}

/** `undefined` where nothing was accepted. */
export function withNames(
  fields: Fields,
  situation: Situation,
  answers: Answers,
): { parts: Value | undefined; recommendations: Value | undefined } {
  const asked = askedSuggestions(situation);
  const addressees: Accepted[] = [];
  const sessions: { at: string; session: string }[] = [];
  for (const { key, kind, at, words, record, passage } of asked) {
    if (at === null || passage.kind === null) continue;
    const answer = answers.get(key);
    const chosen = answer === 'yes' ? record : answer === 'other' ? chosenRecord(key, answers) : undefined;
    const as = answers.get(`${key}:as`);
    if (chosen === undefined || chosen === null) continue;
    if (kind === 'session') sessions.push({ at, session: chosen });
    else if (as !== undefined)
      addressees.push({ at, kind: passage.kind, value: { organization: chosen, as, words: spaced(words) } });
  }
  const parts = collected(fields.parts);
  const recommendations = collected(fields.recommendations);
  const holders = (at: string) => at.split('-').map((_, n, steps) => steps.slice(0, n + 1).join('-'));
  for (const { at, session } of sessions) parts[at] = { ...parts[at], session };
  // From the outside in: what is named below stands beside what it would have inherited, and does not replace it.
  const places = [...new Set(addressees.map(({ at }) => at))].toSorted((a, b) => a.length - b.length);
  for (const at of places) {
    const here = addressees.filter((one) => one.at === at);
    const target = here[0]?.kind === 'item' ? recommendations : parts;
    const own = listOf(target[at]?.addressees);
    const inherited = holders(at)
      .slice(0, -1)
      .map((id) => listOf(recommendations[id]?.addressees) ?? listOf(parts[id]?.addressees))
      .findLast((list) => list !== null);
    const values = here.map(({ value }) => value);
    const all = own === null ? [...values, ...(inherited ?? [])] : [...own, ...values];
    target[at] = { ...target[at], addressees: unique(all) };
  }
  return {
    parts: Object.keys(parts).length > 0 ? parts : undefined,
    recommendations: Object.keys(recommendations).length > 0 ? recommendations : undefined,
  };
}

const collected = (value: Value | undefined): ById =>
  typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.keys(value).map((id) => [id, fieldsAt(value, id)]))
    : {};

const unique = (values: readonly Value[]): Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

const listOf = (value: Value | undefined): readonly Value[] | null =>
  Array.isArray(value) ? (value as readonly Value[]) : null;
