import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';
import { dropStart, firstWords, type MarkedText, marked, plain } from './marked-text.ts';

/** Brackets for marks, to read a case at a glance. */
const show = (text: MarkedText): string =>
  text.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('');

test('Every form of an asked word is marked, and punctuation stays outside', () => {
  expect(show(marked('Программы «кластеров», кластерные.', { starts: ['кластер'] }))).toBe(
    'Программы «[кластеров]», [кластерные].',
  );
});

test('The parts of a word with a hyphen are words', () => {
  expect(show(marked('бизнес-миссии, Ёлка', { starts: ['мисс', 'елк'] }))).toBe('бизнес-[миссии], [Ёлка]');
});

test('A beginning of three letters marks short words only', () => {
  expect(show(marked('меры и мероприятия', { starts: ['мер'] }))).toBe('[меры] и мероприятия');
});

test('An excerpt shows the place with the most of what was asked', () => {
  const far = Array.from({ length: 40 }, (_, place) => `слово${place}`).join(' ');
  expect(show(excerptOf(`вузы ${far} совет вузов города ${far}`, { starts: ['вуз', 'совет'] }))).toMatch(
    /^…слово36 слово37 слово38 слово39 \[совет\] \[вузов\] города слово0 .*…$/,
  );
  expect(show(excerptOf('Коротко о вузах', { starts: ['вуз'] }))).toBe('Коротко о [вузах]');
});

test('Markup in the indexed text is text', () => {
  expect(show(excerptOf('<img src=x onerror=alert(1)> слово', { starts: ['слов'] }))).toBe(
    '<img src=x onerror=alert(1)> [слово]',
  );
});

test('First words end between words, without the punctuation before the cut', () => {
  const cut = (text: string, limit: number) => plain(firstWords(marked(text, { starts: [] }), limit));
  expect(cut('Формирование Совета кластера, при Губернаторе', 30)).toBe('Формирование Совета кластера…');
  expect(cut('Короткий текст.', 30)).toBe('Короткий текст.');
  expect(cut('Сверхдлинноеслово', 5)).toBe('Сверх…');
  expect(show(firstWords(marked('один два три четыре', { starts: ['два'] }), 9))).toBe('один [два]…');
});

test('A start is dropped across segments', () => {
  const text = marked('один два три', { starts: ['два'] });
  expect(show(dropStart(text, 6))).toBe('[ва] три');
  expect(plain(dropStart(text, 100))).toBe('');
});
