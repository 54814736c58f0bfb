import { expect, test } from 'vitest';
import { thesaurus } from './thesaurus.ts';

const languages = Object.entries(thesaurus);
const plain = (member: string) => member.toLocaleLowerCase();

test.each(languages)('Every group in %s has two to six members, each of them words', (_, groups) => {
  expect(groups.length).toBeGreaterThan(50);
  expect(groups.filter(({ length }) => length < 2 || length > 6)).toEqual([]);
  expect(groups.filter((group) => group.some((member) => !/^[\p{L}\d].*[\p{L}\d]$/u.test(member)))).toEqual(
    [],
  );
});

test.each(languages)('No words in %s stand twice in one group', (_, groups) => {
  expect(groups.filter((group) => new Set(group.map(plain)).size < group.length)).toEqual([]);
});

test.each(languages)('No two groups in %s are equal', (_, groups) => {
  const keys = groups.map((group) => group.map(plain).toSorted().join(', '));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('Words of several senses stand in a group for each', () => {
  const beside = (word: string) => thesaurus.ru.filter((group) => group.includes(word)).flat();
  expect(beside('оплата')).toEqual(expect.arrayContaining(['вознаграждение', 'расходы']));
  expect(beside('вознаграждение')).not.toContain('расходы');
});

test('Russian groups cover the federal ministries and the institutions of development', () => {
  const known = new Set(thesaurus.ru.flat());
  const expected = ['Минпромторг', 'Минобрнауки', 'Минфин', 'ФАС', 'ФНС', 'ФОИВ', 'ВЭБ', 'РВК', 'АИРР'];
  expect(expected.filter((name) => !known.has(name))).toEqual([]);
});

test.each([
  ['teenager', 'young people'],
  ['senior citizen', 'older people'],
  ['gym', 'sports hall'],
  ['vaping', 'e-cigarette'],
  ['hotline', 'helpline'],
  ['scholarship', 'stipend'],
  ['dormitory', 'hall of residence'],
  ['x-ray', 'radiography'],
])('The everyday “%s” stands beside “%s”', (plainly, officially) => {
  expect(thesaurus.en.some((group) => group.includes(plainly) && group.includes(officially))).toBe(true);
});

test.each([
  ['буллинг', 'травля'],
  ['курильщик', 'курение'],
  ['таблетка', 'лекарство'],
  ['вейп', 'электронная сигарета'],
  ['болезнь', 'заболевание'],
])('The everyday «%s» stands beside «%s»', (plainly, officially) => {
  expect(thesaurus.ru.some((group) => group.includes(plainly) && group.includes(officially))).toBe(true);
});

// They would be found by “care”, “fact”, “post”, “author”, “policy” and “billion”, whose roots are theirs.
test.each(['car', 'factory', 'poster', 'authority', 'police', 'bill'])(
  'The English “%s” stands in phrases only',
  (word) => {
    expect(thesaurus.en.flat()).not.toContain(word);
  },
);
