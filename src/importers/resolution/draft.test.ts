import { expect, test } from 'vitest';
import { plainLines } from '../documents/txt.ts';
import type { SourceDocument } from '../documents/types.ts';
import { line } from '../testing/lines.ts';
import { draftResolution } from './draft.ts';

const of = (lines: SourceDocument['lines']) =>
  draftResolution({ format: 'txt', lines, marks: [] }, { organizations: [], sessions: [] });
const draft = (text: string) => of(plainLines(text));
const bodyOf = (text: string) => draft(`Резолюция\n\n${text}`)?.body.trim();

test('A document without words gives nothing', () => {
  expect(draft(' \n\n')).toBeNull();
});

test('The title is the line that names the kind of document, and what stands above is left out', () => {
  const found = draft('Оргкомитет\n\nРЕЗОЛЮЦИЯ\n\nучастников конференции портов\n\nТекст.\n');
  expect(found).toMatchObject({
    title: 'Резолюция участников конференции портов',
    omitted: ['Оргкомитет'],
    differences: [{ source: 'РЕЗОЛЮЦИЯ', text: 'Резолюция' }],
    body: '\nТекст.\n',
  });
});

test('A title in capitals throughout stays so: nobody knows its names', () => {
  expect(draft('РЕЗОЛЮЦИЯ\nКОНФЕРЕНЦИИ ПОРТОВ\n\nТекст.\n')).toMatchObject({
    title: 'РЕЗОЛЮЦИЯ КОНФЕРЕНЦИИ ПОРТОВ',
    differences: [],
  });
});

test('Without such a line the first paragraph is taken, and that is said', () => {
  const found = draft('О развитии портов\n\nТекст.\n');
  expect(found?.title).toBe('О развитии портов');
  expect(found?.report.doubts).toContainEqual({ kind: 'title-guessed', text: 'О развитии портов' });
});

test('The day of adoption needs words of adoption; without them the date is only mentioned', () => {
  const said = draft('Резолюция\nПринята единогласно 12 мая 2017 года\n\nТекст.\n');
  expect(said?.adoption).toMatchObject({ date: '2017-05-12', possible: null });
  const unsaid = draft('г. Тверь, 12.05.2017\n\nРезолюция\n\nТекст.\n');
  expect(unsaid?.adoption).toMatchObject({
    date: null,
    possible: { date: '2017-05-12', words: 'г. Тверь, 12.05.2017' },
  });
});

test('Signatures are read and stay in the text', () => {
  const found = draft('Резолюция\n\nТекст.\n\nПредседатель оргкомитета _______ И. И. Иванов\n');
  expect(found?.adoption.signed).toEqual([{ post: 'Председатель оргкомитета', name: 'И. И. Иванов' }]);
  expect(found?.body).toContain('И. И. Иванов');
});

test.each([
  [
    'labels alone are parts, Roman ones with items under them sections',
    '1\n\nI. Меры:\n\n- 1) раз;\n- 2) два.\n\n2\n\nТекст.\n',
    '## 1\n\n### I. Меры:\n\n1) раз;\n2) два.\n\n## 2\n\nТекст.',
  ],
  [
    'Roman numbers without anything under them are items',
    'Решили:\n\nI. Создать.\n\nII. Провести.\n',
    'Решили:\n\nI. Создать.\n\nII. Провести.',
  ],
  [
    'keywords open headings',
    'Раздел I. Общее\n\n1. Раз.\n2. Два.\n\nПриложение 1\n\nСписок.\n',
    '## Раздел I. Общее\n\n1. Раз.\n2. Два.\n\n## Приложение 1\n\nСписок.',
  ],
  ['also where it begins with a label', '1) раз; 2) два;\n\n3) три.\n', '1) раз;\n2) два;\n3) три.'],
  [
    'an enumeration before the document’s own list stays text',
    'Проблемы: 1) раз; 2) два.\n\nРешили:\n\n1. Создать.\n',
    'Проблемы: 1) раз; 2) два.\n\nРешили:\n\n1. Создать.',
  ],
  [
    'a list of contents has no items',
    'Содержание\n\n1. Порты 2\n\n1.1. Суда 3\n\nТекст.\n\n1. Создать.\n',
    'Содержание\n\n1\\. Порты 2\n\n1.1\\. Суда 3\n\nТекст.\n\n1. Создать.',
  ],
  [
    'what one paragraph enumerates is taken apart, in depth',
    'Поручить: 1) создать: а) совет; б) бюро; 2) провести слёт.\n',
    'Поручить:\n\n1) создать:\n\nа) совет;\n\nб) бюро;\n\n2) провести слёт.',
  ],
  [
    'letters, decimals and brackets keep their form',
    '1. Раз.\n1.1. Раз-раз.\n(a) one\n(b) two\n',
    '1. Раз.\n\n1.1. Раз-раз.\n\n(a) one\n\n(b) two',
  ],
  ['a year that begins a line is no label', '2017. Год науки был хорош.\n', '2017\\. Год науки был хорош.'],
  [
    'an initial is no label',
    'Слово взял\n\nИ. И. Иванов и сказал.\n',
    'Слово взял\n\nИ. И. Иванов и сказал.',
  ],
])('%s', (_, text, markdown) => {
  expect(bodyOf(text)).toBe(markdown);
});

test('Dashes are items where a document has no labels', () => {
  const found = draft('Резолюция\n\nПредлагается:\n\n– создать совет;\n– провести слёт.\n');
  expect(found?.itemsFrom).toBe('dashes');
  expect(found?.report.found.items).toBe(2);
});

const noted = (numbers: readonly string[]) => [
  line('Резолюция'),
  line(`Первое${numbers[0]} и второе${numbers[1]}.`, {
    marks: [
      { start: 6, end: 7 },
      { start: 16, end: 17 },
    ],
  }),
  line(`${numbers[0]} Сноска раз.`, { role: 'note' }),
  line(`${numbers[1]} Сноска два.`, { role: 'note' }),
];

test('Footnotes that count on are written as footnotes', () => {
  expect(of(noted(['1', '2']))?.body).toBe(
    '\nПервое[^1] и второе[^2].\n\n[^1]: Сноска раз.\n\n[^2]: Сноска два.\n',
  );
});

test('Footnotes with other numbers than would be printed stay in the text, and that is said', () => {
  const found = of(noted(['1', '1']));
  expect(found?.body).toBe('\nПервое1 и второе1.\n\n1 Сноска раз.\n\n1 Сноска два.\n');
  expect(found?.report.doubts).toContainEqual({ kind: 'notes-kept' });
});

test('What a machine may have misread is pointed out, and nothing is changed', () => {
  const found = draft('Резолюция\n\nПодготовить cовместный план12 и п р о е к т устава.\n');
  expect(found?.body).toBe('\nПодготовить cовместный план12 и п р о е к т устава.\n');
  expect(found?.report.doubts.map(({ kind }) => kind)).toEqual([
    'no-items',
    'look-alikes',
    'glued-number',
    'spaced-letters',
  ]);
});

test('A label out of sequence is pointed out', () => {
  const found = draft('Резолюция\n\n1) Раз.\n\n2) Два.\n\n5) Пять.\n');
  expect(found?.report.found.items).toBe(3);
  const prose = draft('Резолюция\n\nРешили.\n\nб) вторая буква.\n\nв) третья.\n');
  expect(prose?.report.doubts).toContainEqual({ kind: 'label', label: 'б)', expected: null });
});

test('A text that stops within a sentence is pointed out', () => {
  const long = `${'Очень длинное предложение, которое продолжается и продолжается, '.repeat(2)}и вдруг`;
  expect(draft(`Резолюция\n\n1) Раз.\n\n${long}\n`)?.report.doubts.map(({ kind }) => kind)).toEqual([
    'breaks-off',
  ]);
});
