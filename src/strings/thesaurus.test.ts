import { expect, test } from 'vitest';
import { thesaurus } from './thesaurus.ts';

const languages = Object.entries(thesaurus);

test.each(languages)('Every group in %s has two to six members, each of them words', (_, groups) => {
  expect(groups.length).toBeGreaterThan(50);
  expect(groups.filter(({ length }) => length < 2 || length > 6)).toEqual([]);
  expect(groups.filter((group) => group.some((member) => !/^[\p{L}\d].*\p{L}$/u.test(member)))).toEqual([]);
});

test.each(languages)('No words in %s stand in two groups', (_, groups) => {
  const members = groups.flat().map((member) => member.toLocaleLowerCase());
  expect(members.filter((member, index) => members.indexOf(member) !== index)).toEqual([]);
});

test('Russian groups cover the federal ministries and the institutions of development', () => {
  const known = new Set(thesaurus.ru.flat());
  const expected = ['Минпромторг', 'Минобрнауки', 'Минфин', 'ФАС', 'ФНС', 'ФОИВ', 'ВЭБ', 'РВК', 'АИРР'];
  expect(expected.filter((name) => !known.has(name))).toEqual([]);
});
