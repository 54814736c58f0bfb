import { describe, expect, test } from 'vitest';
import { type WordForms, wordForms } from '../language/word-forms.ts';
import type { Hit } from './hits.ts';
import type { PagefindPage } from './pagefind.ts';
import { answers, inOrder } from './ranking.ts';
import type { AskedWord } from './reading.ts';

const ru = wordForms('ru') as WordForms;

const asking = (words: string): AskedWord[] =>
  words.split(' ').map((word) => ({ word, root: ru.root(word) }));

const pageOf = (meta: PagefindPage['meta'], content = ''): PagefindPage => ({
  url: '/',
  content,
  meta,
  filters: {},
  anchors: [],
  sub_results: [],
});

/** How surely a page with this text and these fields answers the words. */
const sure = (asked: string, meta: PagefindPage['meta'], content = ''): number =>
  answers(pageOf(meta, content), asking(asked), ru);

describe('How surely a page answers', () => {
  test('it says it, or says it in other words, or stands near it', () => {
    const said = sure('вузы', { title: 'Меры для вузов' });
    const otherName = sure('вузы', { names: 'вузов' });
    const addressee = sure('вузы', { addressees: 'вузы' });
    const around = sure('вузы', { around: 'вузы' });
    const order = [said, otherName, addressee, around, sure('вузы', { title: 'Меры' })];
    expect(order).toEqual(order.toSorted((a, b) => b - a));
    expect(new Set(order).size).toBe(order.length);
  });

  test('its text is less sure than its title, and surer than other names', () => {
    const inText = sure('вузы', {}, 'Меры для вузов');
    expect(inText).toBeLessThan(sure('вузы', { title: 'Меры для вузов' }));
    expect(inText).toBeGreaterThan(sure('вузы', { names: 'вузов' }));
  });

  test('the page of a thing is surer than one that names it', () => {
    expect(sure('мэр', { called: 'мэр' })).toBeGreaterThan(sure('мэр', { title: 'Ответ МЭР' }));
  });

  test('a page that is called as the query reads is surer than one that says more', () => {
    expect(sure('программы', { title: 'Программа' })).toBeGreaterThan(
      sure('программы', { title: 'Программа обучения' }),
    );
    expect(sure('программа конференции', { title: 'Программа для конференции' })).toBeGreaterThan(
      sure('программа конференции', { title: 'Программа новой конференции' }),
    );
  });

  test('a page that collects what others say is less sure than they', () => {
    const title = 'Меры для вузов';
    expect(sure('вузы', { title, kind: 'topic' })).toBeLessThan(
      sure('вузы', { title, kind: 'recommendation' }),
    );
  });

  test('the same word is surer than another of its family', () => {
    const same = sure('создание', { title: 'К созданию совета' });
    const family = sure('создание', { title: 'Создать первый совет' });
    expect(same).toBeGreaterThan(family);
    expect(family).toBeGreaterThan(0);
  });

  test('the case of a word does not matter', () => {
    expect(sure('кластер', { title: 'С кластерами' })).toBe(sure('кластер', { title: 'Под кластером' }));
  });

  test('the surest place of a word counts', () => {
    const title = 'Меры для вузов';
    expect(sure('вузы', { title, around: 'вузы' })).toBe(sure('вузы', { title }));
  });

  test('every word asked counts alike', () => {
    const both = sure('вуз выставка', { title: 'Первая выставка вуза' });
    expect(sure('вуз выставка', { title: 'Новый вуз' })).toBeCloseTo(both / 2);
    expect(sure('вуз выставка', { title: 'Новая выставка' })).toBeCloseTo(both / 2);
    expect(sure('вуз выставка', { title: 'Меры' })).toBe(0);
  });
});

describe('In order', () => {
  const read: string[] = [];
  const hit = (id: string, score: number, title: string): Hit => {
    const data = async () => {
      read.push(id);
      return pageOf({ title });
    };
    return { id, score, answer: { id, score, data } };
  };
  const ids = async (hits: Hit[], asked = asking('вузы'), very: string[] = []): Promise<string[]> =>
    (await inOrder(hits, new Set(very), asked, ru)).map(({ id }) => id);

  test('of pages that are as sure the one with the higher score comes first', async () => {
    expect(await ids([hit('low', 1, 'Меры вузов'), hit('high', 2, 'Меры вузов')])).toEqual(['high', 'low']);
  });

  test('a page that says it comes before one that does not, though its score is lower', async () => {
    expect(await ids([hit('near', 1.5, 'Меры'), hit('says', 1, 'Меры вузов')])).toEqual(['says', 'near']);
  });

  test('a page that has the very words comes before one that has others of their families', async () => {
    const hits = [hit('family', 1.2, 'Меры вузов'), hit('very', 1, 'Меры вузов')];
    expect(await ids(hits, asking('вузы'), ['very'])).toEqual(['very', 'family']);
  });

  test('where nothing is asked, or nothing is known of the language, the scores decide', async () => {
    const hits = [hit('says', 1, 'Меры вузов'), hit('near', 1.5, 'Меры')];
    expect(await ids(hits, [])).toEqual(['near', 'says']);
    expect((await inOrder(hits, new Set<string>(), asking('вузы'), undefined)).map(({ id }) => id)).toEqual([
      'near',
      'says',
    ]);
  });

  test('no page is lost, and of many only the best are read', async () => {
    const many = Array.from({ length: 300 }, (_, place) => hit(`page ${place}`, 300 - place, 'Меры вузов'));
    read.length = 0;
    const ordered = await ids(many);
    expect(ordered).toHaveLength(300);
    expect(new Set(ordered).size).toBe(300);
    expect(read.length).toBeLessThan(100);
    expect(read).toContain('page 0');
  });
});
