import { expect, test } from 'vitest';
import { plainLines } from '../../documents/txt.ts';
import { line, printedPage } from '../../testing/lines.ts';
import { findFurniture } from './furniture.ts';

const found = (text: string) => {
  const lines = plainLines(text);
  return findFurniture(lines).map(({ line: at }) => lines[at]?.text);
};

test('A head that comes again where the text is torn is furniture, also where a scan read it otherwise', () => {
  const text =
    'КОНФЕРЕНЦИЯ КЛАСТЕРОВ\n\nПервый абзац, который\n\n\nКОНФЕРЕНЦИЯ КЛАСТЕР0В\n\nпродолжается здесь.\n';
  expect(found(text)).toEqual(['КОНФЕРЕНЦИЯ КЛАСТЕРОВ', 'КОНФЕРЕНЦИЯ КЛАСТЕР0В']);
});

test('Words that the document itself repeats stay', () => {
  const text = 'Решение первое\n\nКонференция,\n\nрешает:\n\nРешение второе\n\nКонференция,\n\nрешает:\n';
  expect(found(text)).toEqual([]);
});

test('Numbers that count the parts of a document stay, a page’s number goes', () => {
  expect(found('51\n\nРезолюция\n\n1\n\nТекст.\n\n2\n\nТекст.\n')).toEqual(['51']);
});

test('A running head with its page number is furniture', () => {
  expect(found('Текст один.\n\nIII СЪЕЗД ХИМИКОВ\t185\n\nТекст два.\n')).toEqual(['III СЪЕЗД ХИМИКОВ\t185']);
});

test('On printed pages heads, feet and numbers are known by their place', () => {
  const words = 'порт причал флот верфь канал мост шлюз маяк рейд трап борт киль'.split(' ');
  const lines = [1, 2, 3].flatMap((page) => {
    const body = words.slice(page * 3, page * 3 + 3).map((word) => `${word} ${word} ${word}`);
    return printedPage(page, ['Конференция портов', ...body, String(page)]);
  });
  const furniture = findFurniture(lines).map(({ line: at, reason }) => [lines[at]?.text, reason]);
  expect(furniture).toEqual([
    ['Конференция портов', 'header'],
    ['1', 'page-number'],
    ['Конференция портов', 'header'],
    ['2', 'page-number'],
    ['Конференция портов', 'header'],
    ['3', 'page-number'],
  ]);
});

test('What the format itself marks as head or foot is furniture, and a drawn line is', () => {
  const lines = [
    line('Бланк', { role: 'header' }),
    line('________'),
    line('Текст.'),
    line('Адрес', { role: 'footer' }),
  ];
  expect(findFurniture(lines).map(({ reason }) => reason)).toEqual(['header', 'rule', 'footer']);
});
