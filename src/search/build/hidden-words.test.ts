import { describe, expect, test } from 'vitest';
import { type HiddenWords, hiddenWords, type Knowledge } from './hidden-words.ts';
import type { PageText } from './page-text.ts';

const knowledge: Knowledge = {
  names: {
    othersIn: (text) => [
      ...(text.includes('МСП') ? ['предпринимательство'] : []),
      ...(text.includes('Минэк') ? ['министерство'] : []),
    ],
    namesOf: (title) => (title === 'Минэк' ? ['министерство', 'мэр'] : []),
  },
  familyOf: (word) => (word.startsWith('созда') ? ['созид'] : []),
  partsOf: (word) => (word.startsWith('микро') ? [word.slice(5)] : []),
  stopWords: new Set(['микрон']),
  tokensFor: () => [],
};

const blank: PageText = {
  language: 'ru',
  kind: 'page',
  indexed: true,
  title: '',
  places: [],
  own: '',
  fields: {},
};

function hidden(page: Partial<PageText>, path = 'about/index.html'): HiddenWords {
  return hiddenWords({ ...blank, ...page }, path, knowledge);
}

test('A page is found by the families and the parts of its words, each named once', () => {
  const { families, parts } = hidden({ own: 'Создание, создать микрофирмы. Микрофирмы!' });
  expect(families).toEqual(['созид']);
  expect(parts).toEqual(['фирмы']);
});

test('Words that say nothing have no parts', () => {
  expect(hidden({ own: 'микрон' }).parts).toEqual([]);
});

test('A page is found by other names of what it speaks of', () => {
  expect(hidden({ own: 'Поддержка МСП' })).toMatchObject({ names: ['предпринимательство'], around: [] });
});

test.each(['part', 'addressees', 'context'])(
  'Other names of what stands around it count apart: its %s',
  (field) => {
    expect(hidden({ own: 'Поддержка', fields: { [field]: 'Минэк' } })).toMatchObject({
      names: [],
      around: ['министерство'],
    });
  },
);

test('Two fields around a page do not make one name together', () => {
  const apart: Knowledge = {
    ...knowledge,
    names: { ...knowledge.names, othersIn: (text) => (/совет\s+кластера/.test(text) ? ['ск'] : []) },
  };
  const page = { ...blank, fields: { part: 'совет', addressees: 'кластера' } };
  expect(hiddenWords(page, 'about/index.html', apart).around).toEqual([]);
});

test('A page about one thing is called by its names', () => {
  expect(hidden({ kind: 'organization', title: 'Минэк' }).called).toEqual(['министерство', 'мэр']);
});

describe('A recommendation', () => {
  const item = hidden(
    { kind: 'recommendation', title: 'Минэк' },
    '2017/resolutions/resolution/1-i-3/index.html',
  );

  test('is no thing that has names', () => {
    expect(item.called).toEqual([]);
  });

  test('is found by its citation', () => {
    expect(item.cited).toEqual(hidden({ kind: 'recommendation' }, '1-i-3/index.html').cited);
    expect(item.cited).not.toEqual(hidden({ kind: 'recommendation' }, '1-i-4/index.html').cited);
    expect(item.cited).not.toEqual([]);
  });
});

test('No other page is found by a citation', () => {
  expect(hidden({ kind: 'page' }, '1-i-3/index.html').cited).toEqual([]);
});

test('A short word with a hyphen is found without it, a long pair is two words', () => {
  expect(hidden({ own: 'X-ray, Wi-Fi для кластеров-лидеров.' }).parts).toEqual(['xray', 'wifi']);
});
