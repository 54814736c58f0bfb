import { expect, test } from 'vitest';
import type { PagefindPage } from './pagefind.ts';
import { answers } from './ranking.ts';
import type { AskedWord } from './reading.ts';
import { type WordForms, wordForms } from './word-forms.ts';

const ru = wordForms('ru') as WordForms;

/** How surely a page with this text and these fields answers the words. */
function sure(asked: string, meta: PagefindPage['meta'], content = ''): number {
  const words = asked.split(' ').map((word): AskedWord => ({ word, root: ru.root(word) }));
  return answers({ url: '/', content, meta, filters: {}, sub_results: [] }, words, ru);
}

test('A page that says it comes before one that says it in other words, and that before one which stands near', () => {
  const said = sure('вузы', { title: 'Меры для вузов' });
  const inText = sure('вузы', {}, 'Меры для вузов');
  const otherName = sure('вузы', { names: 'вузов' });
  const addressee = sure('вузы', { addressees: 'вузы' });
  const around = sure('вузы', { around: 'вузы' });
  const order = [said, inText, otherName, addressee, around];
  expect(order).toEqual(order.toSorted((a, b) => b - a));
  expect(new Set(order).size).toBe(order.length);
  expect(around).toBeGreaterThan(0);
});

test('The names of a thing are as sure as its title', () => {
  expect(sure('мэр', { called: 'мэр' })).toBe(sure('мэр', { title: 'МЭР' }));
});

test('The same word comes before another of its family', () => {
  const same = sure('создание', { title: 'Созданием совета' });
  const family = sure('создание', { title: 'Создать совет' });
  expect(same).toBeGreaterThan(family);
  expect(family).toBeGreaterThan(0);
});

test('The case of a word does not matter', () => {
  expect(sure('кластер', { title: 'Кластерами' })).toBe(sure('кластер', { title: 'кластер' }));
});

test('The surest place of a word counts', () => {
  expect(sure('вузы', { title: 'Вузы', around: 'вузы' })).toBe(sure('вузы', { title: 'Вузы' }));
});

test('Every word asked counts alike', () => {
  const [both, one, none] = [
    sure('вуз выставка', { title: 'Выставка вуза' }),
    sure('вуз выставка', { title: 'Вуз' }),
    sure('вуз выставка', { title: 'Меры' }),
  ];
  expect(one).toBeCloseTo(both / 2);
  expect(none).toBe(0);
  expect(both).toBeLessThanOrEqual(1);
});

test('Where nothing is asked no page is sure', () => {
  expect(answers({ url: '/', content: 'Вуз', meta: {}, filters: {}, sub_results: [] }, [], ru)).toBe(0);
});
