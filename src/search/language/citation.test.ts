import { describe, expect, test } from 'vitest';
import { readCitation, tokensOf, tokensToAsk } from './citation.ts';

/** Each in its likeliest spelling. */
const labelsIn = (query: string): (string | undefined)[] | undefined =>
  readCitation(query)?.labels.map(([likeliest]) => likeliest);

/** The items that are brought, by the first token that some have, out of those of a resolution. */
function itemsFor(query: string, ids: string[]): string[] {
  const citation = readCitation(query);
  if (citation === null) return [];
  const found = tokensToAsk(citation).map((token) =>
    ids.filter((id) => tokensOf(id, 'item').includes(token)),
  );
  return found.find((items) => items.length > 0) ?? [];
}

const ids = ['1-i-2', '1-i-3', '1-ii-2', '1-ii-3', '2-2', '2-3', '2-7'];

describe('An item is cited in many ways', () => {
  test.each([
    'п. 3 разд. I ч. 1',
    'п.3 разд.I ч.1',
    'П. 3 РАЗД. I Ч. 1',
    'пункт 3 раздела I части 1 резолюции',
    'пункту 3 раздела I части 1',
    'пунктом 3 раздела I части 1',
    'в пункте 3 раздела I части 1',
    'часть 1, раздел I, пункт 3',
    'ч. 1 разд. 1 п. 3',
    'п. 3 разд. І ч. 1',
    '1-i-3',
    '1-I-3',
    '1–i–3',
    '1.I.3',
    '1.I.3.',
    '«1.I.3»',
    '1/I/3',
    '1 - I - 3',
    '1.1.3',
    'п. 1.I.3',
    'пункт 1-i-3',
    'Part 1, Section I, item 3',
    'item 3 of Section I of Part 1',
    'para. 3, sec. I, part 1',
  ])('«%s» is the item 1-i-3 and no other', (query) => {
    expect(itemsFor(query, ids)).toEqual(['1-i-3']);
  });

  test.each([
    '2.7',
    '2-7',
    '2/7',
    'п. 7 ч. 2',
    'ч. 2 п. 7',
    'пункт 7 части 2',
    'Part 2 item 7',
    'п. 2.7',
    'пункт 2.7',
  ])('«%s» is the item 2-7, which stands in no section', (query) => {
    expect(itemsFor(query, ids)).toEqual(['2-7']);
  });

  test.each([
    ['подп. «б» п. 3', ['3', 'b']],
    ['подпункт б пункта 3', ['3', 'b']],
    ['подпунктом «б» пункта 3', ['3', 'b']],
  ])('«%s» is a letter inside an item', (query, labels) => {
    expect(labelsIn(query)).toEqual(labels);
  });
});

test('Where the part is left out, the items of all parts are meant', () => {
  expect(itemsFor('п. 3 разд. I', [...ids, '2-i-3'])).toEqual(['1-i-3', '2-i-3']);
  expect(itemsFor('пункт 3', ids)).toEqual(['1-i-3', '1-ii-3', '2-3']);
});

test.each([
  'часть вторая, пункт седьмой',
  'седьмой пункт второй части',
  'пункт 7 второй части',
  'пункту седьмому части второй',
  'item 7 of the second part',
])('Numbers are read in words too: «%s»', (query) => {
  expect(itemsFor(query, ids)).toEqual(['2-7']);
});

test('An item that there is not is not another one', () => {
  expect(itemsFor('п. 7 разд. II ч. 1', ids)).toEqual([]);
  expect(itemsFor('п. 9', ids)).toEqual([]);
  expect(itemsFor('3.7', ids)).toEqual([]);
});

test('An address is the whole address', () => {
  expect(itemsFor('2-3', ['1-2-3', '2-3'])).toEqual(['2-3']);
});

test('A part is no section: «ч. 2 п. 2» is not item 2 of section II', () => {
  expect(itemsFor('ч. 2 п. 2', ids)).toEqual(['2-2']);
});

test('A number may stand in the resolution in the other numerals', () => {
  expect(itemsFor('п. 4 разд. 2', ['1-ii-4'])).toEqual(['1-ii-4']);
  expect(itemsFor('п. 4 разд. II ч. 1', ['1-2-4'])).toEqual(['1-2-4']);
  expect(itemsFor('п. IV', ['4'])).toEqual(['4']);
});

test('As the resolution numbers it comes before the other numerals', () => {
  expect(itemsFor('1.1.3', ['1-i-3', '1-1-3'])).toEqual(['1-1-3']);
});

describe('Other words of the query', () => {
  test.each([
    ['п. 5 субсидии', 'субсидии'],
    ['пункт 3 раздела I части 1 резолюции 2017', '2017'],
    ['субсидии вузам п. 2', 'субсидии вузам'],
  ])('«%s» asks besides for «%s»', (query, rest) => {
    expect(readCitation(query)?.rest).toBe(rest);
  });

  test('that only lead to the item say nothing more', () => {
    expect(readCitation('в пункте 3 раздела I итоговой резолюции участников конференции')?.rest).toBe('');
  });
});

test.each([
  '2017',
  '2016/2017',
  '11-12 мая',
  '11.05.2017',
  '488-ФЗ',
  '1662-р',
  '№ 779',
  'пункт',
  'пункты резолюции',
  'часть вузов',
  'часть 2 вузов',
  'point of view',
  'кластер',
  '',
])('«%s» cites nothing', (query) => {
  expect(readCitation(query)).toBeNull();
});

test.each(['1.'.repeat(30), '1'.repeat(10_000), 'п. 1 '.repeat(2000), `п. ${'1.'.repeat(5000)}1`])(
  'A long row of numbers is no citation, and takes no time',
  (query) => {
    const citation = readCitation(query);
    expect(citation === null ? 0 : tokensToAsk(citation).length).toBeLessThan(100);
  },
);

describe('A part or a section is cited without an item', () => {
  const places = ['1', '1-i', '1-ii', '2'];
  test.each([
    ['часть 2', ['2']],
    ['ч. 2', ['2']],
    ['часть вторая', ['2']],
    ['раздел I', ['1-i']],
    ['раздел 2', ['1-ii']],
    ['ч. 1 разд. II', ['1-ii']],
    ['Part 1, Section II', ['1-ii']],
    ['1-ii', ['1-ii']],
  ])('«%s»', (query, expected) => {
    const citation = readCitation(query);
    const found = (citation === null ? [] : tokensToAsk(citation)).map((token) =>
      places.filter((id) => tokensOf(id, 'place').includes(token)),
    );
    expect(found.find((ids) => ids.length > 0)).toEqual(expected);
    expect(itemsFor(query, ids)).toEqual([]);
  });
});

test('No token begins another, for a search finds beginnings', () => {
  const items = ['1', '11', '1-1', '1-i', '1-ii', '1-i-3', '1-i-31', '1-z', '1-zh', '1-i-3-b'];
  const tokens = [...new Set(items.flatMap((id) => tokensOf(id, 'item')))];
  expect(tokens.filter((one) => tokens.some((other) => other !== one && other.startsWith(one)))).toEqual([]);
});
