import { expect, test } from 'vitest';
import { readPeople } from './people.ts';

const spoken = (text: string) =>
  readPeople(text, null).people.map(({ name, post, organization, role }) => [
    role === null ? name : `${role}: ${name}`,
    post,
    organization,
  ]);

test('A person is a name, a post and an organization, where that is plain', () => {
  expect(spoken('Иванов И. И., директор, АО «Технопарк»; Петров П. П.')).toEqual([
    ['Иванов И. И.', 'директор', 'АО «Технопарк»'],
    ['Петров П. П.', null, null],
  ]);
  expect(spoken('Иванова Анна Петровна (Санкт-Петербургский государственный университет)')).toEqual([
    ['Иванова Анна Петровна', null, 'Санкт-Петербургский государственный университет'],
  ]);
  expect(spoken('John Smith, Head of Research, Acme Ltd.\nAnna van der Berg, University of Bonn')).toEqual([
    ['John Smith', 'Head of Research', 'Acme Ltd.'],
    ['Anna van der Berg', null, 'University of Bonn'],
  ]);
});

test('What does not say which it is goes to the post, whole', () => {
  expect(spoken('Сидоров Пётр Ильич, заместитель директора департамента, Минэкономразвития России')).toEqual([
    ['Сидоров Пётр Ильич', 'заместитель директора департамента, Минэкономразвития России', null],
  ]);
  expect(spoken('Иванов И. И. – директор АО «Технопарк»')).toEqual([
    ['Иванов И. И.', 'директор АО «Технопарк»', null],
  ]);
});

test('Degrees before a name are kept in the post', () => {
  expect(spoken('д.э.н., проф. Иванов И. И., ректор')).toEqual([
    ['Иванов И. И.', 'д.э.н., проф., ректор', null],
  ]);
  expect(spoken('Dr. Ann Lee, PhD')).toEqual([['Ann Lee', 'Dr., PhD', null]]);
});

test('Lines, commas and words between names divide people only where a name begins', () => {
  expect(spoken('Иванов Иван Иванович,\nдиректор,\nООО «Ромашка»\nПетрова Анна Сергеевна')).toEqual([
    ['Иванов Иван Иванович', 'директор', 'ООО «Ромашка»'],
    ['Петрова Анна Сергеевна', null, null],
  ]);
  expect(spoken('Иванов И.И., Петров П.П., А. С. Сидоров')).toHaveLength(3);
  expect(spoken('1. Иванов И.И.\n2. Петров П.П.')).toHaveLength(2);
  expect(spoken('Иванов И.И. и Петров П.П.')).toHaveLength(2);
  expect(spoken('Ann Lee and Bob Ray')).toHaveLength(2);
  expect(spoken('Салтыков-Щедрин М. Е., ГК «Север; Юг», директор')).toEqual([
    ['Салтыков-Щедрин М. Е.', 'ГК «Север; Юг», директор', null],
  ]);
});

test('A role before a name holds until the next one', () => {
  expect(spoken('Модератор: Иванов И. И.\nСпикеры: Петров П. П.; Ким А. Б.')).toEqual([
    ['модератор: Иванов И. И.', null, null],
    ['Петров П. П.', null, null],
    ['Ким А. Б.', null, null],
  ]);
});

test('What names nobody is not made a person', () => {
  const { people, unplaced } = readPeople('Представители Минэкономразвития; Иванов И. И.; уточняется', null);
  expect(people.map(({ name }) => name)).toEqual(['Иванов И. И.']);
  expect(unplaced).toEqual(['Представители Минэкономразвития', 'уточняется']);
});

test('Names that may be several people are doubtful', () => {
  expect(readPeople('John Smith, Mary Brown', null).doubtful).toEqual(['John Smith, Mary Brown']);
});

test('No letter of a cell is lost', () => {
  const cells = [
    'д.э.н., проф. Иванов И. И., директор, АО «Технопарк»; Петров П. П.',
    'Модератор – Иванов Иван (директор, «Юг»), представитель\nООО «А; Б"; ??? ;;; , x',
    '— Иван ; , «незакрытая, кавычка; Петров П.П.',
  ];
  const letters = (text: string) => (text.toLowerCase().match(/[\p{L}\d]/gu) ?? []).sort().join('');
  for (const cell of cells) {
    const { people, unplaced } = readPeople(cell, null);
    const kept = people.flatMap(({ name, role, post, organization }) => [name, role, post, organization]);
    expect(letters([...kept, ...unplaced].join())).toBe(letters(cell));
  }
});
