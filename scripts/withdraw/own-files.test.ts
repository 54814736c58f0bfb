import { expect, test } from 'vitest';
import { ownFiles } from './own-files.ts';

const files = ['/a.jpg', '/people/a.jpg', '/people/портрет 1.jpg', '/shared.pdf'];

test('A file is the record’s own where nothing else names it, however its address is written', () => {
  const record = '![x](/people/%D0%BF%D0%BE%D1%80%D1%82%D1%80%D0%B5%D1%82%201.jpg) [y](/shared.pdf)';
  expect(ownFiles(files, [record], ['- href: /shared.pdf'])).toEqual(['/people/портрет 1.jpg']);
});

test('A longer path does not name the shorter one', () => {
  expect(ownFiles(files, ['![x](/people/a.jpg)'], [])).toEqual(['/people/a.jpg']);
  expect(ownFiles(files, ['x: /a.jpg.txt'], [])).toEqual([]);
});
