import { expect, test } from 'vitest';
import { plainLines } from '../../documents/txt.ts';
import { draftResolution } from '../draft.ts';
import type { Answers, Question, Situation } from './question.ts';
import { nextQuestion, questionsOf } from './questions.ts';
import { type Setup, setupQuestions } from './setup.ts';

const organizations = [
  { id: 'ministry', name: 'Министерство транспорта' },
  { id: 'academy', name: 'Академия портов' },
];
const sessions = [{ id: 'ports', name: 'Порты будущего' }];

function situation(text: string, more: Partial<Situation> = {}): Situation {
  const named = (records: typeof sessions) => records.map(({ id, name }) => ({ id, names: [name] }));
  const known = { organizations: named(organizations), sessions: named(sessions) };
  const lines = plainLines(text);
  const draft = draftResolution({ format: 'txt', lines, marks: [] }, known);
  if (draft === null) throw new Error('No words.');
  return {
    draft,
    language: 'ru',
    lines: lines.map((line) => line.text),
    existing: {},
    organizations,
    sessions,
    ...more,
  };
}

const of = (text: string, answers: Record<string, string> = {}, more: Partial<Situation> = {}) =>
  questionsOf(situation(text, more), new Map(Object.entries(answers)));
const named = (questions: readonly Question[], kind: Question['kind']) =>
  questions.filter((question) => question.kind === kind);

const text = `Резолюция конференции портов

На круглом столе «Порты будущего» принято:

1

Участники просят Министерство транспорта:

1) открыть порты;
2) поручить Комитету по портам учёт.

Текст завершён.
`;

test('Every document is asked about its title, its date and whether it is whole', () => {
  expect(
    of(text)
      .slice(0, 3)
      .map(({ kind, fallback }) => [kind, fallback]),
  ).toEqual([
    ['title', 'right'],
    ['date', 'none'],
    ['whole', 'whole'],
  ]);
});

test('A title that is to be other lines is asked for, by the lines of the document', () => {
  const [, lines] = of(text, { title: 'lines' });
  expect(lines).toMatchObject({
    kind: 'title-lines',
    choices: expect.arrayContaining(['0', '1']),
    fallback: null,
  });
});

test('A date without words of adoption is offered and not taken', () => {
  const [date] = named(of('г. Тверь, 12.05.2017\n\nРезолюция\n\nТекст.\n'), 'date');
  expect(date).toMatchObject({ choices: ['none', '2017-05-12'], fallback: 'none' });
  const [said] = named(of('Резолюция\nПринята 12 мая 2017 года\n\nТекст.\n'), 'date');
  expect(said).toMatchObject({ choices: ['2017-05-12', 'none'], fallback: '2017-05-12' });
});

test('A text that breaks off is not called whole by an empty line', () => {
  const open = `Резолюция\n\n${'Участники решили объединить усилия портов '.repeat(3)}и\n`;
  expect(named(of(open), 'whole')).toMatchObject([{ fallback: 'part' }]);
});

test('What the record says already is not asked again', () => {
  const existing = { adopted: { date: '2017' }, source: { complete: 'true' } };
  const kinds = of(text, {}, { existing }).map(({ kind }) => kind);
  expect(kinds).not.toContain('date');
  expect(kinds).not.toContain('whole');
});

test('A doubtful line is a question of its own, and sure ones are one question', () => {
  const lines =
    'Резолюция\n\nПервый абзац текста.\n\n51\n\nВторой абзац текста.\n\n____________\n\nТретий.\n';
  const questions = of(lines);
  expect(named(questions, 'left-out')).toMatchObject([
    {
      params: {
        text: '51',
        reason: 'page-number',
        before: 'Первый абзац текста.',
        after: 'Второй абзац текста.',
      },
      fallback: 'furniture',
    },
  ]);
  expect(named(questions, 'left-out-sure')).toMatchObject([
    { params: { lines: [{ text: '____________', reason: 'rule' }] }, fallback: '' },
  ]);
});

test('A slip that stands in an item knows the item', () => {
  const [doubt] = named(of('Резолюция\n\n1) Создать кластeр.\n2) Провести слёт.\n'), 'doubt');
  expect(doubt).toMatchObject({ params: { place: '1)' }, fallback: 'later' });
  expect(doubt?.kind === 'doubt' && doubt.params.sentence).toContain('кластeр');
  expect(doubt?.id).toContain(':1:');
});

test('Addressees are asked for with the words and the place, and are not taken by an empty line', () => {
  const [first, second] = named(of(text), 'addressee');
  expect(first).toMatchObject({
    choices: ['no', 'yes', 'other'],
    fallback: 'no',
    params: { place: '1', organization: 'Министерство транспорта' },
  });
  expect(second).toMatchObject({
    choices: ['no', 'other'],
    params: { place: '1 › 2)', name: 'Комитету по портам учёт', organization: null },
  });
});

test('Who is an addressee is asked next in which manner; a new organization for its name and address', () => {
  const [first, second] = named(of(text), 'addressee').map(({ id }) => id);
  const kindsAfter = (answers: Record<string, string>) =>
    of(text, answers)
      .map(({ kind }) => kind)
      .filter((kind) => kind.startsWith('addressee-'));
  expect(kindsAfter({ [`${first}`]: 'yes' })).toEqual(['addressee-as']);
  expect(kindsAfter({ [`${second}`]: 'other' })).toEqual(['addressee-organization']);
  expect(kindsAfter({ [`${second}`]: 'other', [`${second}:record`]: 'new' })).toEqual([
    'addressee-organization',
    'addressee-name',
    'addressee-id',
  ]);
});

test('Without any organization a new one is made at once, and stays when another comes', () => {
  const [first] = named(of(text, {}, { organizations: [] }), 'addressee').map(({ id }) => id);
  const kindsAfter = (answers: Record<string, string>, organizations: Situation['organizations']) =>
    of(text, { [`${first}`]: 'other', ...answers }, { organizations })
      .map(({ kind }) => kind)
      .filter((kind) => kind.startsWith('addressee-'));
  expect(kindsAfter({}, [])).toEqual(['addressee-name', 'addressee-id']);
  const made = { [`${first}:name`]: 'Министерство', [`${first}:id`]: 'ministry-2' };
  expect(kindsAfter(made, [{ id: 'other', name: 'Другая' }])).toEqual([
    'addressee-name',
    'addressee-id',
    'addressee-as',
  ]);
});

test('An addressee that the record has already is not asked about', () => {
  const existing = {
    parts: { 1: { addressees: [{ organization: 'ministry', as: 'sent-to', words: 'x' }] } },
  };
  expect(named(of(text, {}, { existing }), 'addressee')).toHaveLength(1);
});

test('The next question is the first without an answer, with those of its kind', () => {
  const questions = of(text);
  const answers: Answers = new Map(questions.slice(0, 3).map(({ id }) => [id, 'x']));
  expect(nextQuestion(questions, answers)?.question).toBe(questions[3]);
  expect(nextQuestion(questions, new Map(questions.map(({ id }) => [id, 'x'])))).toBeNull();
});

const setup: Setup = {
  hasConference: true,
  editions: [
    { id: '2019', name: 'III' },
    { id: '2017', name: 'II' },
  ],
  resolutions: (edition) => (edition === '2017' ? [{ id: 'resolution', name: 'Резолюция' }] : []),
  edition: null,
  id: null,
};
const asked = (said: Partial<Setup>, answers: Record<string, string> = {}) =>
  setupQuestions({ ...setup, ...said }, new Map(Object.entries(answers))).map(({ id, fallback }) => [
    id,
    fallback,
  ]);

test('The latest conference is the usual one', () => {
  expect(asked({})).toEqual([['edition', '2019']]);
});

test('A document that is there is not replaced unless somebody says so', () => {
  expect(asked({}, { edition: '2017' })).toContainEqual(['taken', 'beside']);
  expect(asked({ edition: '2017', id: 'resolution' })).toEqual([['taken', 'replace']]);
  expect(asked({ edition: '2017' }, { taken: 'beside' })).toContainEqual(['other-id', 'resolution-2']);
});

test('Without a conference everything that it cannot do without is asked for', () => {
  const ids = asked({ hasConference: false, editions: [] }).map(([id]) => id);
  expect(ids).toEqual(['language', 'name', 'edition-title', 'edition-start', 'edition-end', 'edition-id']);
});
