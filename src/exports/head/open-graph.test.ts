import { expect, test } from 'vitest';
import { openGraph } from './open-graph.ts';

const page = {
  title: 'Пункт 3',
  description: 'Раз.',
  url: 'https://example.org/1/',
  siteName: 'Конференция',
  isArticle: true,
  language: 'ru',
  otherLanguages: ['en', 'zh-tw'],
  image: null,
};

const contentOf = (tags: ReturnType<typeof openGraph>, wanted: string) =>
  tags
    .filter((tag) => ('property' in tag ? tag.property : tag.name) === wanted)
    .map(({ content }) => content);

test('A language is named with its territory, and so are the others that the page exists in', () => {
  const tags = openGraph(page);
  expect(contentOf(tags, 'og:locale')).toEqual(['ru_RU']);
  expect(contentOf(tags, 'og:locale:alternate')).toEqual(['en_US', 'zh_TW']);
});

test('A page with a card is shown with it, large', () => {
  const tags = openGraph({ ...page, image: { url: 'https://example.org/1.png', alt: 'Резолюция' } });
  expect(contentOf(tags, 'og:image')).toEqual(['https://example.org/1.png']);
  expect(contentOf(tags, 'og:image:alt')).toEqual(['Резолюция']);
  expect(contentOf(tags, 'twitter:card')).toEqual(['summary_large_image']);
});

test('A page without a card names no picture', () => {
  const tags = openGraph(page);
  expect(tags.filter((tag) => 'property' in tag && tag.property.startsWith('og:image'))).toEqual([]);
  expect(contentOf(tags, 'twitter:card')).toEqual(['summary']);
});
