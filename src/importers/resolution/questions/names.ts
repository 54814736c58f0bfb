/** Questions about whom the document addresses and which session a part comes from, each with the words that say so. */
import { addresseeManners } from '../../../strings/vocabulary.ts';
import type { Fields, Value } from '../../content-file.ts';
import { freeId } from '../../schedule/ids.ts';
import type { Suggestion } from '../suggestions/suggestions.ts';
import { type Passage, passagesOf, spaced } from './passages.ts';
import type { Answers, NamedRecord, Question, Situation } from './question.ts';

/** A suggestion that can be asked about. */
export interface AskedSuggestion extends Suggestion {
  /** The same for the same words at the same place. */
  key: string;
  passage: Passage;
}

/** How much of the text is shown on each side of the words, in characters. */
const around = 120;

export function nameQuestions(situation: Situation, answers: Answers): Question[] {
  return askedSuggestions(situation).flatMap((asked) =>
    asked.kind === 'session' ? ofSession(asked, situation, answers) : ofAddressee(asked, situation, answers),
  );
}

/** Those whose words stand in the text, at a place that can have them, and that the record does not have yet. */
export function askedSuggestions({ draft, existing, sessions }: Situation): AskedSuggestion[] {
  const passages = passagesOf(draft);
  const keys = new Set<string>();
  return draft.report.suggestions.flatMap((suggestion): AskedSuggestion[] => {
    const { kind, at, words, name, record } = suggestion;
    const sought = spaced(kind === 'session' ? name : words);
    const passage = passages.find(({ id, text }) => id === at && spaced(text).includes(sought));
    const key = `${kind}:${at}:${words}`;
    if (passage === undefined || at === null || keys.has(key)) return [];
    if (kind === 'session' && (passage.kind !== 'division' || sessions.length === 0)) return [];
    if (isThere(existing, kind, at, record)) return [];
    keys.add(key);
    return [{ ...suggestion, key, passage }];
  });
}

function isThere(existing: Fields, kind: Suggestion['kind'], at: string, record: string | null): boolean {
  if (kind === 'session') return fieldsAt(existing.parts, at).session !== undefined;
  const holders = at.split('-').map((_, index, steps) => steps.slice(0, index + 1).join('-'));
  return holders.some((id) =>
    [existing.parts, existing.recommendations]
      .flatMap((field) => fieldsAt(field, id).addressees ?? [])
      .some((one) => fieldsOf(one).organization === record),
  );
}

const fieldsOf = (value: Value | undefined): Fields =>
  typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : {};

export const fieldsAt = (value: Value | undefined, id: string): Fields => fieldsOf(fieldsOf(value)[id]);

const nameOf = (records: readonly NamedRecord[], id: string | null): string | null =>
  records.find((record) => record.id === id)?.name ?? null;

const namesOf = (records: readonly NamedRecord[]): Record<string, string> =>
  Object.fromEntries(records.map(({ id, name }) => [id, name]));

function placeOf({ words, name, kind, passage }: AskedSuggestion) {
  const text = spaced(passage.text);
  const at = text.indexOf(spaced(kind === 'session' ? name : words));
  const before = text.slice(0, at);
  const after = text.slice(at);
  const shown = words.length + around;
  const head =
    before.length > around ? `…${before.slice(before.indexOf(' ', before.length - around))}` : before;
  const tail =
    after.length > shown
      ? `${after.slice(0, Math.max(words.length, after.lastIndexOf(' ', shown)))} …`
      : after;
  const context = head + tail;
  return { words: spaced(kind === 'session' ? name : words), place: passage.place, context };
}

function ofSession(asked: AskedSuggestion, { sessions }: Situation, answers: Answers): Question[] {
  const { key, record } = asked;
  const session = nameOf(sessions, record);
  const place = placeOf(asked);
  const first: Question = {
    id: key,
    kind: 'session',
    params: { ...place, session },
    choices: session === null ? ['no', 'other'] : ['no', 'yes', 'other'],
    typed: null,
    fallback: 'no',
  };
  if (answers.get(key) !== 'other') return [first];
  const other: Question = {
    id: `${key}:record`,
    kind: 'session-other',
    params: { ...place, names: namesOf(sessions) },
    choices: sessions.map(({ id }) => id),
    typed: 'search',
    fallback: null,
  };
  return [first, other];
}

function ofAddressee(asked: AskedSuggestion, situation: Situation, answers: Answers): Question[] {
  const { key, record, as } = asked;
  const { organizations } = situation;
  const organization = nameOf(organizations, record);
  const place = placeOf(asked);
  const questions: Question[] = [
    {
      id: key,
      kind: 'addressee',
      params: { ...place, name: spaced(asked.name), organization },
      choices: organization === null ? ['no', 'other'] : ['no', 'yes', 'other'],
      typed: null,
      fallback: 'no',
    },
  ];
  const answer = answers.get(key);
  if (answer !== 'yes' && answer !== 'other') return questions;
  if (answer === 'other') questions.push(...otherOrganization(asked, situation, answers));
  const chosen = answer === 'yes' ? record : (chosenRecord(key, answers) ?? null);
  if (chosen === null) return questions;
  questions.push({
    id: `${key}:as`,
    kind: 'addressee-as',
    params: { ...place, organization: nameOf(organizations, chosen) ?? answers.get(`${key}:name`) ?? chosen },
    choices: addresseeManners,
    typed: null,
    fallback: as,
  });
  return questions;
}

/** The id of the organization that was chosen or made instead of the suggested one. */
export function chosenRecord(key: string, answers: Answers): string | undefined {
  const record = answers.get(`${key}:record`);
  return record === undefined || record === 'new' ? answers.get(`${key}:id`) : record;
}

function otherOrganization(
  asked: AskedSuggestion,
  { organizations }: Situation,
  answers: Answers,
): Question[] {
  const { key, name } = asked;
  // One that was made for this very question is no choice of it.
  const known = organizations.filter(({ id }) => id !== answers.get(`${key}:id`));
  const which: Question = {
    id: `${key}:record`,
    kind: 'addressee-organization',
    params: { ...placeOf(asked), names: namesOf(known) },
    choices: ['new', ...known.map(({ id }) => id)],
    typed: 'search',
    fallback: null,
  };
  // The first organization of all is made without a list; others that come later do not bring the question back.
  const isListed = answers.has(which.id) || (known.length > 0 && !answers.has(`${key}:id`));
  if (isListed && answers.get(which.id) !== 'new') return [which];
  const typedName = answers.get(`${key}:name`) ?? name;
  const named: Question = {
    id: `${key}:name`,
    kind: 'addressee-name',
    params: { words: spaced(name) },
    choices: [],
    typed: 'text',
    fallback: spaced(name),
  };
  const taken = known.map(({ id }) => id);
  const id: Question = {
    id: `${key}:id`,
    kind: 'addressee-id',
    params: { name: typedName },
    choices: [],
    typed: 'id',
    fallback: freeId(typedName, new Set(taken), 'organization'),
    limits: { taken },
  };
  return isListed ? [which, named, id] : [named, id];
}
