import { expect, test } from 'vitest';
import { typeBeside } from './session-type.ts';

test('A title that names its type does not get it twice', () => {
  expect(typeBeside('ru', { type: 'round-table', title: 'Межрегиональный слет' })).toBe('Круглый стол');
  expect(typeBeside('ru', { type: 'round-table', title: 'Круглый стол «Слет»' })).toBeNull();
});

test('«Другое» is said of nothing', () => {
  expect(typeBeside('ru', { type: 'other', title: 'Регистрация участников' })).toBeNull();
});
