import { expect, test } from 'vitest';
import { dropStart, firstWords, type MarkedText, markLike, plain, readExcerpt } from './marked-text.ts';

/** Brackets for marks, to read a case at a glance. */
const show = (text: MarkedText): string =>
  text.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('');

test('Punctuation stays outside the mark', () => {
  expect(show(readExcerpt('программы <mark>«кластеров»,</mark> и <mark>НИОКР</mark>'))).toBe(
    'программы «[кластеров]», и [НИОКР]',
  );
});

test('Markup in the indexed text is text', () => {
  const text = '&lt;img src=x onerror=alert(1)&gt; <mark>&lt;слово</mark>';
  expect(show(readExcerpt(text))).toBe('<img src=x onerror=alert(1)> <[слово]');
});

test('The title is marked in whole words, whatever their case', () => {
  const example = readExcerpt('<mark>Кластер</mark> и <mark>бизнес-миссии</mark>');
  expect(show(markLike('кластер, кластеры и бизнес-миссии.', example))).toBe(
    '[кластер], кластеры и [бизнес-миссии].',
  );
});

test('First words end between words, without the punctuation before the cut', () => {
  expect(firstWords('Формирование Совета кластера, при Губернаторе', 30)).toBe(
    'Формирование Совета кластера…',
  );
  expect(firstWords('Короткий текст.', 30)).toBe('Короткий текст.');
  expect(firstWords('Сверхдлинноеслово', 5)).toBe('Сверх…');
});

test('A start is dropped across segments', () => {
  const text = readExcerpt('один <mark>два</mark> три');
  expect(show(dropStart(text, 6))).toBe('[ва] три');
  expect(plain(dropStart(text, 100))).toBe('');
});
