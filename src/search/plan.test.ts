import { describe, expect, test } from 'vitest';
import { tokensOf } from './citation.ts';
import type { Pagefind, PagefindHit } from './pagefind.ts';
import { type Language, type Plan, planOf } from './plan.ts';
import { readVocabulary, writeVocabulary } from './vocabulary.ts';
import { type WordForms, wordForms } from './word-forms.ts';
import { wordsOf } from './words.ts';

const forms = wordForms('ru') as WordForms;

const pages: Record<string, string> = {
  council: `создание совета кластера ${tokensOf('1-i-3').join(' ')}`,
  grants: `гранты вузам на выставки ${tokensOf('1-ii-3').join(' ')}`,
  fair: 'выставки кластеров',
  fairs: 'выставки',
  dates: 'программа 11-12 мая',
};

/** Finds pages that have, for each word asked, one that begins so. */
const pagefind: Pagefind = {
  options: async () => {},
  init: async () => {},
  filters: async () => ({}),
  search: async (words) => ({
    filters: {},
    results: Object.entries(pages)
      .filter(([, text]) => {
        const has = wordsOf(text);
        return wordsOf(words ?? '').every((start) => has.some((word) => word.startsWith(start)));
      })
      .map(([id]): PagefindHit => ({ id, score: 1, data: () => Promise.reject(new Error('not asked')) })),
  }),
};

const shown = Object.values(pages)
  .flatMap(wordsOf)
  .filter((word) => !/^q/.test(word));
const language: Language = { forms, vocabulary: readVocabulary(writeVocabulary(shown, forms), forms) };

const plan = (words: string, verbatim = false): Promise<Plan> =>
  planOf({ words, verbatim }, pagefind, language);
/** The pages that every result is among. */
const foundBy = async (terms: string | null): Promise<string[]> =>
  terms === '' ? [] : (await pagefind.search(terms, { filters: {} })).results.map(({ id }) => id);

describe('Without words', () => {
  test.each(['', '   '])('all pages are asked for («%s»)', async (typed) => {
    expect(await plan(typed)).toMatchObject({ terms: null, preferred: null, asked: [] });
  });
});

describe('In a language that we know nothing about', () => {
  test('Pagefind gets what was typed, and the words are marked', async () => {
    const french = await planOf({ words: 'Grappes d’entreprises', verbatim: false }, pagefind, null);
    expect(french).toMatchObject({
      terms: 'Grappes d’entreprises',
      marked: ['grappes', 'd', 'entreprises'],
      understood: null,
      leftOut: [],
      cites: false,
    });
  });
});

describe('Words', () => {
  test('find the pages that have them all, in any form', async () => {
    const { terms, leftOut } = await plan('созданием советов');
    expect(await foundBy(terms)).toEqual(['council']);
    expect(leftOut).toEqual([]);
  });

  test('mark the forms that they find', async () => {
    const { marked } = await plan('выставкой для вузов');
    expect(marked).toHaveLength(2);
    expect('выставки'.startsWith(marked[0] ?? '-')).toBe(true);
    expect('вузам'.startsWith(marked[1] ?? '-')).toBe(true);
  });

  test('that the site has as they are prefer the pages that have them so', async () => {
    expect((await plan('выставки вузам')).preferred).toBe('выставки вузам');
    expect((await plan('выставки "кластеров"')).preferred).toBe('выставки кластеров');
  });

  test('in quotation marks prefer pages where they stand together', async () => {
    expect((await plan('"выставки кластеров"')).preferred).toBe('"выставки кластеров"');
  });

  test('that are not the site’s are left out and told', async () => {
    const { terms, leftOut } = await plan('выставки жирафов кластеров');
    expect(leftOut).toEqual(['жирафов']);
    expect(await foundBy(terms)).toEqual(['fair']);
  });

  test('of which the site has none find nothing', async () => {
    expect(await plan('жираф')).toMatchObject({ terms: '', asked: [], leftOut: ['жираф'] });
  });

  test('typed with an error are told as they were understood', async () => {
    const { understood, terms } = await plan('создние совета');
    expect(understood).toBe('создание совета');
    expect(await foundBy(terms)).toEqual(['council']);
  });
});

describe('Words that never stand together', () => {
  test('are asked as far as they do', async () => {
    const { terms, leftOut } = await plan('совет кластера гранты');
    expect(await foundBy(terms)).toEqual(['council']);
    expect(leftOut).toEqual(['гранты']);
  });

  test('give way to the one that stands on the fewest pages', async () => {
    const { terms, leftOut } = await plan('выставки совет');
    expect(await foundBy(terms)).toEqual(['council']);
    expect(leftOut).toEqual(['выставки']);
  });

  test('are told together with those that the site does not have', async () => {
    expect((await plan('совет гранты кластера жираф')).leftOut.toSorted()).toEqual(['гранты', 'жираф']);
  });
});

describe('A citation', () => {
  test.each(['1-i-3', 'п. 3 разд. I', 'пункт 3 раздела 1 части 1'])(
    '«%s» finds its item alone',
    async (typed) => {
      const { terms, cites } = await plan(typed);
      expect(cites).toBe(true);
      expect(await foundBy(terms)).toEqual(['council']);
    },
  );

  test('of several items finds the one that has the words beside it', async () => {
    expect(await foundBy((await plan('п. 3')).terms)).toEqual(['council', 'grants']);
    expect(await foundBy((await plan('п. 3 гранты')).terms)).toEqual(['grants']);
  });

  test('is worth more than words that its item does not have', async () => {
    expect(await foundBy((await plan('1.I.3 гранты')).terms)).not.toContain('fair');
    expect(await foundBy((await plan('п. 3 разд. I гранты')).terms)).toEqual(['council']);
  });

  test('of an item that there is not leaves the words beside it', async () => {
    const { terms, cites } = await plan('п. 99 гранты');
    expect(cites).toBe(false);
    expect(await foundBy(terms)).toEqual(['grants']);
  });

  test('that is no citation here is looked for as words', async () => {
    const { terms, cites } = await plan('11-12');
    expect(cites).toBe(false);
    expect(await foundBy(terms)).toEqual(['dates']);
  });

  test('taken as it is typed is words', async () => {
    expect((await plan('п. 3 разд. I', true)).cites).toBe(false);
  });
});
