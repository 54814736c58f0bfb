import { expect, test } from 'vitest';
import { plainLines } from '../../documents/txt.ts';
import { printedPage } from '../../testing/lines.ts';
import { joinLines } from './paragraphs.ts';

const texts = (text: string) => joinLines(plainLines(text), [], 'apart').paragraphs.map((one) => one.text);

const wrapped = `Участники конференции отмечают, что развитие портов требует согласо-
ванных действий, и предлагают органам исполнительной власти рассмо-
треть следующие меры в социально-
экономической области и в области социально-экономического раз-
вития.
1. Создать совет портов.
2. Провести слёт.
`;

test('Wrapped lines are joined, and a label begins a paragraph', () => {
  expect(texts(wrapped)).toEqual([
    'Участники конференции отмечают, что развитие портов требует согласованных действий, и предлагают органам исполнительной власти рассмотреть следующие меры в социально-экономической области и в области социально-экономического развития.',
    '1. Создать совет портов.',
    '2. Провести слёт.',
  ]);
});

test('Every divided word is reported with the other way to read it', () => {
  const { hyphens } = joinLines(plainLines(wrapped), [], 'apart');
  expect(hyphens.map(({ word, otherwise }) => [word, otherwise])).toEqual([
    ['согласованных', 'согласо-ванных'],
    ['рассмотреть', 'рассмо-треть'],
    ['социально-экономической', 'социальноэкономической'],
    ['развития', 'раз-вития'],
  ]);
});

test('Lines that are whole paragraphs stay apart', () => {
  const long =
    'Это строка, которая длиннее любой печатной, потому что она и есть весь абзац документа целиком.';
  expect(texts(`${long}\n${long.repeat(2)}\nКоротко.\n`)).toHaveLength(3);
});

test('A paragraph goes on over a page break and over what stands there', () => {
  const lines = [
    ...printedPage(1, ['  Первый абзац начинается здесь', 'и обрывается на', 'Подвал']),
    ...printedPage(2, ['Шапка', 'следующей странице.', '  Второй абзац.']),
  ];
  const furniture = [2, 3].map((line) => ({ line, reason: 'repeated', doubtful: false }) as const);
  expect(joinLines(lines, furniture, 'apart').paragraphs.map(({ text }) => text)).toEqual([
    'Первый абзац начинается здесь и обрывается на следующей странице.',
    'Второй абзац.',
  ]);
});
