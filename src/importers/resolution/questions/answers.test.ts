import { expect, test } from 'vitest';
import { fieldsOf } from '../../content-file.ts';
import { plainLines } from '../../documents/txt.ts';
import { draftResolution } from '../draft.ts';
import { resolutionFile } from '../record.ts';
import { answeredRecord, choicesOf, newOrganizations, setupFiles } from './answers.ts';
import { askedSuggestions } from './names.ts';
import type { Situation } from './question.ts';

const organizations = [
  { id: 'ministry', name: 'Министерство транспорта' },
  { id: 'academy', name: 'Академия портов' },
];
const known = {
  organizations: organizations.map(({ id, name }) => ({ id, names: [name] })),
  sessions: [{ id: 'ports', names: ['Порты будущего'] }],
};
const words = { capitals: 'прописные', retitled: 'иной', untitled: 'нет' };

function read(text: string, answers: Record<string, string> = {}) {
  const typed = new Map(Object.entries(answers));
  const document = { format: 'txt', lines: plainLines(text), marks: [] } as const;
  const draft = draftResolution({ ...document, marks: [] }, known, choicesOf(typed));
  if (draft === null) throw new Error('No words.');
  const facts = { file: '/a.docx', text: '/a.txt', sha256: '0', kind: 'docx' } as const;
  const record = resolutionFile(draft, facts, null, words);
  const sessions = [{ id: 'ports', name: 'Порты будущего' }];
  const situation: Situation = { draft, language: 'ru', lines: [], existing: {}, organizations, sessions };
  const answered = answeredRecord(record, situation, typed, { soInDocument: 'так в документе' });
  return { draft, record, situation, answered, fields: fieldsOf(answered) };
}

const text = `Резолюция конференции портов

1

На круглом столе «Порты будущего» участники направили предложения Министерству транспорта:

1) открыть порты;
2) просить Академию портов учить.

Текст завершён.
`;
const keys = askedSuggestions(read(text).situation).map(({ key }) => key);
const [session = '', ministry = '', academy = ''] = [
  ...keys.filter((key) => key.startsWith('session')),
  ...keys.filter((key) => key.startsWith('addressee')),
];

test('The usual answers change nothing', () => {
  const { record, answered } = read(text, {
    title: 'right',
    date: 'none',
    whole: 'whole',
    [ministry]: 'no',
    [session]: 'no',
  });
  expect(answered).toBe(record);
});

test('A line that is text comes back into the text', () => {
  const lines = 'Резолюция\n\nПервый абзац текста.\n\n51\n\nВторой абзац текста.\n';
  expect(read(lines).draft).toMatchObject({
    omitted: ['51'],
    body: '\nПервый абзац текста.\n\nВторой абзац текста.\n',
  });
  const kept = read(lines, { 'left-out:2': 'text' }).draft;
  expect(kept.omitted).toEqual([]);
  expect(kept.body).toContain('51');
});

test('A divided word is written the other way', () => {
  const wrapped = [
    'Участники приняли решение о развитии портов и их мор-',
    'ских путей, которые ведут в порты всех морей и рек,',
    'а с ними и дорог, по которым в порты везут грузы из',
    'других городов.',
  ];
  const lines = `Резолюция\n\n${wrapped.join('\n')}\n`;
  const [hyphen] = read(lines).draft.report.hyphens;
  expect(read(lines).draft.body).toContain('морских');
  expect(read(lines, { 'hyphens:0': String(hyphen?.line) }).draft.body).toContain('мор-ских');
});

test('Other lines become the title, and what stands above them is left out', () => {
  const { draft } = read('Оргкомитет\n\nО портах\n\nТекст.\n', { title: 'lines', 'title-lines': '1' });
  expect(draft).toMatchObject({ title: 'О портах', omitted: ['Оргкомитет'], body: '\nТекст.\n' });
});

test('A title in other words is a declared difference, and agrees with the document', () => {
  const { draft } = read('РЕЗОЛЮЦИЯ ПОРТОВ\n\nТекст.\n', {
    title: 'words',
    'title-words': 'Резолюция портов',
  });
  expect(draft).toMatchObject({
    title: 'Резолюция портов',
    differences: [{ source: 'РЕЗОЛЮЦИЯ ПОРТОВ', text: 'Резолюция портов', reason: 'capitals' }],
  });
  expect(draft.report.doubts.map(({ kind }) => kind)).not.toContain('unproved');
});

test('A title that was typed once and is not any more leaves no difference behind', () => {
  const lines = 'РЕЗОЛЮЦИЯ ПОРТОВ\n\nТекст.\n';
  const { record } = read(lines, { title: 'words', 'title-words': 'Резолюция портов' });
  const facts = { file: '/a.docx', text: '/a.txt', sha256: '0', kind: 'docx' } as const;
  const again = fieldsOf(resolutionFile(read(lines).draft, facts, record, words));
  expect(again.title).toBe('РЕЗОЛЮЦИЯ ПОРТОВ');
  expect(again.source).not.toHaveProperty('differences');
});

test('A document without a title gets one, and loses no words', () => {
  const { draft } = read('Участники решили открыть порты.\n\nТекст.\n', {
    title: 'untitled',
    'title-untitled': 'Резолюция',
  });
  expect(draft).toMatchObject({ title: 'Резолюция', body: '\nУчастники решили открыть порты.\n\nТекст.\n' });
  expect(draft.differences).toMatchObject([{ reason: 'untitled' }]);
  expect(draft.report.doubts.map(({ kind }) => kind)).not.toContain('unproved');
});

test('The date, a missing end and what is so in the document are written', () => {
  const slip = 'Резолюция\n\n1) Создать кластeр.\n2) Провести слёт.\n';
  const { fields } = read(slip, { date: '2017-05', whole: 'part', 'doubt:1:0': 'so', 'doubt:2:1': 'later' });
  expect(fields).toMatchObject({
    adopted: { date: '2017-05' },
    source: { complete: 'false', file: '/a.docx' },
    notes: { 1: 'так в документе' },
  });
});

test('A date that was found can be left open', () => {
  const dated = 'Резолюция\nПринята 12 мая 2017 года\n\nТекст.\n';
  expect(read(dated).fields.adopted).toEqual({ date: '2017-05-12' });
  expect(read(dated, { date: 'none' }).fields).not.toHaveProperty('adopted.date');
});

test('Accepted names are written with the words of the document; below stands what would have been inherited', () => {
  const { fields } = read(text, {
    [session]: 'yes',
    [ministry]: 'yes',
    [`${ministry}:as`]: 'proposed-to',
    [academy]: 'yes',
    [`${academy}:as`]: 'recommended-to',
  });
  const sent = {
    organization: 'ministry',
    as: 'proposed-to',
    words: 'предложения Министерству транспорта',
  };
  expect(fields.parts).toEqual({ 1: { session: 'ports', addressees: [sent] } });
  expect(fields.recommendations).toEqual({
    '1-2': {
      addressees: [
        { organization: 'academy', as: 'recommended-to', words: expect.stringContaining('Академию портов') },
        sent,
      ],
    },
  });
});

test('A name that was accepted without a manner is not written', () => {
  expect(read(text, { [ministry]: 'yes' }).fields).not.toHaveProperty('parts');
});

test('A new organization is a file, and the addressee', () => {
  const answers = {
    [academy]: 'other',
    [`${academy}:record`]: 'new',
    [`${academy}:name`]: 'Академия',
    [`${academy}:id`]: 'academy-2',
    [`${academy}:as`]: 'with',
  };
  expect(newOrganizations(new Map(Object.entries(answers)))).toEqual([{ id: 'academy-2', name: 'Академия' }]);
  expect(read(text, answers).fields).toHaveProperty(
    'recommendations.1-2.addressees.0.organization',
    'academy-2',
  );
});

test('What a conference cannot do without is made from the answers', () => {
  const answers = {
    language: 'ru',
    name: 'Порты: конференция',
    'edition-title': 'II',
    'edition-start': '2017-05-11',
    'edition-end': '2017-05-12',
  };
  const files = setupFiles(new Map(Object.entries(answers)), '2017');
  expect(files.map(({ path }) => path)).toEqual(['content/conference.md', 'content/2017/edition.md']);
  expect(fieldsOf(files[0]?.text ?? '')).toMatchObject({ name: 'Порты: конференция', languages: ['ru'] });
  expect(setupFiles(new Map(), '2017')).toEqual([]);
});
