import { expect, test } from 'vitest';
import { namesInBrief } from './names.ts';

test('Many names are cut after the first ones, and the rest are counted', () => {
  expect(namesInBrief('ru', ['А', 'Б', 'В', 'Г', 'Д', 'Е'])).toBe('А, Б, В, Г и ещё 2');
});

test('The last one is never cut alone', () => {
  expect(namesInBrief('ru', ['А', 'Б', 'В', 'Г', 'Д'])).toBe('А, Б, В, Г, Д');
});
