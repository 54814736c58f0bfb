import { expect, test } from 'vitest';
import { person } from '../../src/records/schemas/person.ts';
import { nameFinder } from './names.ts';

const found = (name: object | string, text: string, id = 'nobody', others: string[] = []) =>
  nameFinder({ id, data: person.parse({ name, 'also-known-as': others }) })(text).map(({ found }) => found);

test('A family name is found in every case, in capitals, and with its stress marked', () => {
  expect(
    found(
      { family: 'Петров', given: 'Иван' },
      'Петров, Петрова, Петровым; ПЕТРОВУ, Петро\u0301в. Но петровский, Иван и Петросян нет.',
    ),
  ).toEqual(['Петров', 'Петрова', 'Петровым', 'ПЕТРОВУ', 'Петро\u0301в']);
});

test.each([
  ['Достоевская', 'О Достоевской, с Достоевскою', ['Достоевской', 'Достоевскою']],
  ['Чайка', 'Чайки, Чайкой', ['Чайки', 'Чайкой']],
  ['Кравец', 'Кравца, Кравец', ['Кравца', 'Кравец']],
  ['Лев', 'Льва Льву', ['Льва', 'Льву']],
  ['Королёв', 'Королева', ['Королева']],
  ['Ли', 'Ли', ['Ли']],
  ['Толстой', 'Толстым, Толстого', ['Толстым', 'Толстого']],
])('%s is declined', (family, text, forms) => {
  expect(found({ family }, text)).toEqual(forms);
});

test('Each language has its own writing, and names of files have Latin letters', () => {
  expect(
    found(
      { family: { ru: 'Щукин', en: 'Shchukin', he: "שצ'וקין", 'zh-tw': '休金' } },
      "/photos/shchukin-2017.jpg Shchukin's SHCHUKIN לשצ'וקין 与休金先生",
    ),
  ).toEqual(['shchukin', 'Shchukin', 'SHCHUKIN', "שצ'וקין", '休金']);
});

test('Of a name in one text both ends are looked for, and other spellings', () => {
  expect(found('Иван Петров', 'Иван и Петрова', 'x', ['Pyotrov I.'])).toEqual(['Иван', 'Петрова']);
  expect(found('Петров', 'by Pyotrov', 'x', ['Pyotrov I.'])).toEqual(['Pyotrov']);
});

test('The id is found as a word, with its line and column', () => {
  const places = nameFinder({ id: 'i-p', data: person.parse({ name: 'Ян' }) })(
    'a\r\n[x](../people/i-p.md) hi-p i-p-2',
  );
  expect(places).toEqual([{ line: 2, column: 15, found: 'i-p' }]);
});
