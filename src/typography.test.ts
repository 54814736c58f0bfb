import { readFileSync } from 'node:fs';
import type { Root } from 'hast';
import Typograf from 'typograf';
import { describe, expect, test } from 'vitest';
import { spaceRules, typeset, typesetTree } from './typography.ts';

const resolution = readFileSync(
  new URL('../content/2017/resolutions/resolution.md', import.meta.url),
  'utf8',
);
/** With `_` for a no-break space. */
const shown = (text: string, language = 'ru') => typeset(text, language).replaceAll('\u00A0', '_');
const withoutSpaces = (text: string) => text.replace(/\s/g, '');

/** What the resolution has none of, but other documents have. */
const samples = `в XIX-XX в. 2015-2017 гг. P. S. и т.д. и т. п. 5км2, § 5, №5, В.И.Ленин, с. 5, дом5, 5 Этаж, 10 000 руб.`;

describe('In Russian', () => {
  test.each([
    ['в области и по вопросам', 'в_области и_по_вопросам'],
    ['для кластеров', 'для_кластеров'],
    ['кластеров - лидеров, далее – ЦКР', 'кластеров_- лидеров, далее_– ЦКР'],
    ['порядка 500 участников из 33 регионов', 'порядка 500_участников из_33_регионов'],
    ['11-12 мая 2017 года', '11-12_мая 2017_года'],
    ['40 % и 5 км', '40_% и_5_км'],
    ['10 000 рублей', '10_000_рублей'],
    ['№ 5 и § 6', '№_5 и_§_6'],
    ['п. 3 разд. I ч. 1', 'п._3 разд._I ч._1'],
    ['пункт 3 раздела I части 1 Резолюции', 'пункт_3 раздела_I части_1 Резолюции'],
    ['подп. «а» п. 3', 'подп._«а» п._3'],
    ['В. И. Иванов и П. Петров', 'В._И._Иванов и_П._Петров'],
    ['II конференция в г. Москве', 'II_конференция в_г._Москве'],
    ['2017 г. Центром', '2017_г. Центром'],
  ])('«%s» holds together what belongs together', (text, set) => {
    expect(shown(text)).toBe(set);
  });
});

test('English lines may end with an article or a preposition, not between a number and what it counts', () => {
  expect(shown('the 33 regions of Russia, item 3 of Section I', 'en')).toBe(
    'the 33_regions of Russia, item_3 of Section_I',
  );
  expect(shown('to draw up proposals for it, as in a city', 'en-gb')).toBe(
    'to draw up proposals for it, as in a city',
  );
  expect(shown('J. Smith, No. 5, 11–12 May 2017', 'en')).toBe('J._Smith, No._5, 11–12_May 2017');
});

test.each(['de', 'es', 'fi', 'fr'])('Prepositions do not hold the next word in %s either', (language) => {
  expect(shown('in der, en la, de la, on se', language)).toBe('in der, en la, de la, on se');
});

test('A number that ends a sentence does not hold the next one', () => {
  expect(shown('as in ISO 8601. Where only', 'en')).toBe('as in ISO 8601. Where only');
  expect(shown('в пункте 12. Далее', 'ru')).toBe('в_пункте_12. Далее');
});

test.each(['he', 'hi', 'zh', 'zh-tw', 'pt'])(
  'A text in %s, which has no rules, stays as it is',
  (language) => {
    expect(typeset('в 5 of 6', language)).toBe('в 5 of 6');
  },
);

test('The resolution differs from what is shown in no-break spaces only', () => {
  const set = typeset(resolution, 'ru');
  expect(set.replaceAll('\u00A0', ' ')).toBe(resolution);
  expect(set.split('\u00A0').length).toBeGreaterThan(100);
});

test.each(['и т.д.', 'В.И.Ленин', '№5', '5км2', 'XIX-XX в.', 'P. S. текст', samples])(
  'No space appears or goes in «%s»',
  (text) => {
    expect(typeset(text, 'ru').replaceAll('\u00A0', ' ')).toBe(text);
  },
);

test.each(spaceRules)('The rule %s changes nothing but spaces', (rule) => {
  const typograf = new Typograf({ locale: 'ru', disableRule: '*', enableRule: rule });
  for (const text of [resolution, samples])
    expect(withoutSpaces(typograf.execute(text))).toBe(withoutSpaces(text));
});

test('What looks like markup is text', () => {
  expect(shown('R&D &nbsp; <b>в доме</b> и a < b')).toBe('R&D &nbsp; <b>в доме</b> и_a < b');
});

test('Spaces at the edges and ends of lines survive', () => {
  expect(shown(' кластер ')).toBe(' кластер ');
  expect(shown('первая строка\r\nвторая')).toBe('первая строка\r\nвторая');
  expect(shown('работа в\nРоссии')).toBe('работа в_России');
});

test('In a tree all texts are set but code, and the tree itself stays', () => {
  const text = (value: string) => ({ type: 'text' as const, value });
  const element = (tagName: string, value: string) => ({
    type: 'element' as const,
    tagName,
    properties: {},
    children: [text(value)],
  });
  const tree: Root = {
    type: 'root',
    children: [text('Роль '), element('strong', 'в России'), text(' и '), element('code', 'в коде')],
  };
  const before = structuredClone(tree);
  expect(typesetTree(tree, 'ru').children).toEqual([
    text('Роль '),
    element('strong', 'в\u00A0России'),
    text(' и\u00A0'),
    element('code', 'в коде'),
  ]);
  expect(tree).toEqual(before);
});

test.each(['he', 'hi', 'zh-tw', 'ar', 'ja'])('A text in %s stays as it is', (language) => {
  const text = 'סעיף 3 (Article 3) «クラスター» 第3條，共 10 000 人';
  expect(typeset(text, language)).toBe(text);
});

test('French signs stay on the line of their words', () => {
  expect(typeset('Titre : « mot » ? Oui', 'fr')).toBe('Titre\u00a0: «\u00a0mot\u00a0»\u00a0? Oui');
});
