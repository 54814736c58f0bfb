import { expect, test } from 'vitest';
import { initialsFirst, initialsLast } from './person-name.ts';

test('Given name and patronymic are cut to their initials, on either side', () => {
  const name = { family: 'Петров', given: 'Иван Сергеевич' };
  expect(initialsLast(name)).toBe('Петров И. С.');
  expect(initialsFirst(name)).toBe('И. С. Петров');
});

test('Both halves of a double name keep theirs, and initials stay so', () => {
  expect(initialsLast({ family: 'Петрова', given: 'Анна-Мария И.' })).toBe('Петрова А.-М. И.');
});

test('A name whose parts are not known is left whole', () => {
  expect(initialsLast({ family: 'Иван Петров', given: null })).toBe('Иван Петров');
});

test('“Son of” and “daughter of” are no names and stay whole behind the initial', () => {
  const name = { family: 'Мамедов', given: 'Эльчин Ариф оглы' };
  expect(initialsLast(name)).toBe('Мамедов Э. А. оглы');
  expect(initialsFirst(name)).toBe('Э. А. оглы Мамедов');
  expect(initialsLast({ family: 'Алиева', given: 'Лейла Ариф-кызы' })).toBe('Алиева Л. А.-кызы');
  expect(initialsLast({ family: 'Aliyev', given: 'Elchin Arif oğlu' })).toBe('Aliyev E. A. oğlu');
});
