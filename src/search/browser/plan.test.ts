import { describe, expect, test } from 'vitest';
import { tokensOf } from '../language/citation.ts';
import { readVocabulary, writeVocabulary } from '../language/vocabulary.ts';
import { type WordForms, wordForms } from '../language/word-forms.ts';
import { wordsOf } from '../language/words.ts';
import type { Pagefind, PagefindHit } from './pagefind.ts';
import { type Plan, planOf } from './plan.ts';
import type { Language } from './reading.ts';

const forms = wordForms('ru') as WordForms;

const pages: Record<string, string> = {
  council: `создание совета кластера ${tokensOf('1-i-3', 'item').join(' ')}`,
  grants: `гранты вузам на выставки ${tokensOf('1-ii-3', 'item').join(' ')}`,
  fair: 'выставки кластеров',
  fairs: 'выставки',
  dates: 'программа 11-12 мая',
};

/** Finds pages that have, for each word asked, one that begins so. */
const pagefind: Pagefind = {
  options: async () => {},
  init: async () => {},
  mergeIndex: async () => {},
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
/** All pages that a plan finds. */
const foundBy = async ({ asks }: Plan): Promise<string[]> => {
  const answers = await Promise.all(asks.map((terms) => pagefind.search(terms, { filters: {} })));
  return [...new Set(answers.flatMap(({ results }) => results.map(({ id }) => id)))];
};

test.each(['', '   '])('Without words all pages are asked for («%s»)', async (typed) => {
  expect(await foundBy(await plan(typed))).toEqual(Object.keys(pages));
  expect(await plan(typed)).toMatchObject({ preferred: null, asked: [], cites: null, partial: false });
});

test('In a language that we know nothing about Pagefind gets what was typed', async () => {
  const french = await planOf({ words: 'Grappes d’entreprises', verbatim: false }, pagefind, null);
  expect(french).toMatchObject({
    asks: ['Grappes d’entreprises'],
    understood: null,
    unknown: [],
    partial: false,
  });
  expect(french.asked.map(({ root }) => root)).toEqual(['grapp', 'd', 'entrepris']);
});

describe('Words', () => {
  test('find the pages that have them all, in any form', async () => {
    const found = await plan('созданием советов');
    expect(await foundBy(found)).toEqual(['council']);
    expect(found).toMatchObject({ partial: false, unknown: [], understood: null });
  });

  test('are told by what they begin with, without those that say nothing', async () => {
    const { asked } = await plan('выставкой для вузов');
    expect(asked.map(({ word }) => word)).toEqual(['выставкой', 'вузов']);
    expect('выставки'.startsWith(asked[0]?.root ?? '-')).toBe(true);
    expect('вузам'.startsWith(asked[1]?.root ?? '-')).toBe(true);
  });

  test('prefer the pages that have them as they were typed', async () => {
    expect((await plan('Выставки для вузам')).preferred).toBe('выставки вузам');
  });

  test('in quotation marks prefer the pages where they stand together', async () => {
    expect((await plan('"выставки кластеров"')).preferred).toBe('"выставки кластеров"');
  });

  test('find the pages that have another of their family', async () => {
    expect(await foundBy(await plan('создать'))).toEqual(['council']);
  });

  test('that are not the site’s are told, and the others found together', async () => {
    const found = await plan('выставки жирафов кластеров');
    expect(found).toMatchObject({ unknown: ['жирафов'], partial: false });
    expect(await foundBy(found)).toEqual(['fair']);
  });

  test('of which the site has none find nothing', async () => {
    const found = await plan('жираф');
    expect(found).toMatchObject({ unknown: ['жираф'], asked: [], preferred: null, partial: false });
    expect(await foundBy(found)).toEqual([]);
  });

  test('typed with an error are told as they were understood', async () => {
    const found = await plan('сздание совета');
    expect(found.understood).toBe('создание совета');
    expect(await foundBy(found)).toEqual(['council']);
  });

  test('taken as they are typed are not corrected', async () => {
    expect(await plan('сздание', true)).toMatchObject({ understood: null, unknown: ['сздание'] });
  });
});

describe('Words that never stand together', () => {
  test('find the pages that have one of them, and that is told', async () => {
    const found = await plan('совет гранты');
    expect(found.partial).toBe(true);
    expect(await foundBy(found)).toEqual(['council', 'grants']);
  });

  test('are all looked for in the results', async () => {
    expect((await plan('совет гранты')).asked.map(({ word }) => word)).toEqual(['совет', 'гранты']);
  });
});

describe('A citation', () => {
  test.each(['1-i-3', 'п. 3 разд. I', 'пункт 3 раздела 1 части 1'])(
    '«%s» finds its item alone',
    async (typed) => {
      const found = await plan(typed);
      expect(found.cites).not.toBeNull();
      expect(await foundBy(found)).toEqual(['council']);
    },
  );

  test('of several items finds the one that has the words beside it', async () => {
    expect(await foundBy(await plan('п. 3'))).toEqual(['council', 'grants']);
    expect(await foundBy(await plan('п. 3 гранты'))).toEqual(['grants']);
  });

  test('is worth more than words that its item does not have', async () => {
    expect(await foundBy(await plan('п. 3 разд. I гранты'))).toEqual(['council']);
  });

  test('of an item that there is not leaves the words beside it', async () => {
    const found = await plan('п. 99 гранты');
    expect(found.cites).toBeNull();
    expect(await foundBy(found)).toEqual(['grants']);
  });

  test('that is none on this site is looked for as words', async () => {
    const found = await plan('11-12');
    expect(found.cites).toBeNull();
    expect(await foundBy(found)).toEqual(['dates']);
  });

  test('taken as it is typed is words', async () => {
    expect((await plan('п. 3 разд. I', true)).cites).toBeNull();
  });
});
