/** The Declaration is read in nine languages and scripts, each with the same articles and items. */
import { describe, expect, test } from 'vitest';
import type { Block, Division } from '../../markdown/types.ts';
import { loadProceedings } from '../../proceedings.ts';
import { writeContent } from '../content.ts';
import { udhr, udhrFiles } from './conference.ts';
import { udhrCodes, udhrLanguages } from './languages.ts';

const { issues, proceedings } = loadProceedings(writeContent(udhrFiles()), {
  cacheDir: null,
  version: 'test',
});
const resolutionIn = (language: string) =>
  proceedings?.find((one) => one.language === language)?.editions[0]?.resolutions[0];
const articlesIn = (language: string) =>
  (resolutionIn(language)?.body ?? []).filter((block): block is Division => block.kind === 'division');

const wordsOf = (blocks: Block[]): string =>
  blocks.map((block) => `${block.text} ${block.kind === 'prose' ? '' : wordsOf(block.children)}`).join(' ');

test('The reader finds no error in it', () => {
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(proceedings?.map(({ language }) => language)).toEqual(udhrCodes);
});

describe.each(udhrCodes)('In %s', (language) => {
  test('every article is read as one, under its number', () => {
    const articles = articlesIn(language);
    expect(articles.map(({ id }) => id)).toEqual(
      Array.from({ length: udhr.articles }, (_, index) => `${index + 1}`),
    );
    expect(articles.filter(({ label }) => label?.keyword !== 'article')).toEqual([]);
  });

  test('every numbered paragraph is an item', () => {
    expect(resolutionIn(language)?.count).toBe(udhr.items);
    expect(resolutionIn(language)?.recommendations.map(({ id }) => id)).toContain('26-2');
  });

  test('article 19 has its own word, and no other article has it', () => {
    const { word } = udhrLanguages[language];
    const having = articlesIn(language).filter((article) => wordsOf([article]).includes(word));
    expect(having.map(({ id }) => id)).toEqual(['19']);
  });
});
