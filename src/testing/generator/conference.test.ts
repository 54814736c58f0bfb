/** Measurements stand on the generated conference: it is content like any other, and always the same. */
import { expect, test } from 'vitest';
import { loadProceedings } from '../../proceedings.ts';
import { writeContent } from '../content.ts';
import { generateConference } from './conference.ts';
import { lexicon } from './lexicon.ts';

const seed = 7;
const options = { recommendations: 2000, seed };
const files = generateConference(options);
const { connectives, lemmas } = lexicon('ru', seed);

const pathsOf = (pattern: RegExp) => Object.keys(files).filter((path) => pattern.test(path));
const items = pathsOf(/\/resolutions\//).flatMap(
  (path) => (files[path] ?? '').match(/(?<=^\d+\) ).+/gm) ?? [],
);
const wordsOf = (text: string) => text.toLowerCase().match(/[а-яё-]+/g) ?? [];

test('The same seed gives the same files, and another seed others', () => {
  expect(generateConference(options)).toEqual(files);
  const few = (number: number) => generateConference({ recommendations: 3, seed: number });
  expect(few(8)).not.toEqual(few(7));
});

test('The reader finds nothing wrong, and every recommendation that was asked for', () => {
  for (const [recommendations, generated] of [
    [2000, files],
    [33, generateConference({ recommendations: 33, seed })],
    [1, generateConference({ recommendations: 1, seed })],
    [40, generateConference({ recommendations: 40, seed, language: 'en' })],
  ] as const) {
    const { issues, proceedings } = loadProceedings(writeContent(generated), {
      cacheDir: null,
      version: 'test',
    });
    expect(issues).toEqual([]);
    const read = proceedings?.[0]?.editions.flatMap(({ resolutions }) =>
      resolutions.flatMap((resolution) => resolution.recommendations),
    );
    expect(read).toHaveLength(recommendations);
  }
});

test('An edition has two to four resolutions, and all kinds of records occur', () => {
  const editions = pathsOf(/\/edition\.md$/).map((path) => path.replace('edition.md', 'resolutions/'));
  const counts = editions.map(
    (folder) => Object.keys(files).filter((path) => path.startsWith(folder)).length,
  );
  expect(counts.reduce((sum, count) => sum + count)).toBe(100);
  // The last one holds what was left.
  expect(new Set(counts.slice(0, -1))).toEqual(new Set([2, 3, 4]));
  for (const kind of ['sessions', 'follow-ups', 'organizations', 'topics', 'people'])
    expect(pathsOf(new RegExp(`/${kind}/`)).length, kind).toBeGreaterThan(5);
});

test('An item is a sentence of 15 to 45 words', () => {
  expect(items).toHaveLength(2000);
  const lengths = items.map((item) => wordsOf(item).length);
  expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([15, 45]);
  expect(items.filter((item) => !/^[А-ЯЁ][а-яё -]+\.$/.test(item))).toEqual([]);
});

test('There are 30,000 different words to draw from, in each language', () => {
  const different = (of: readonly { word: string }[]) => new Set(of.map(({ word }) => word)).size;
  expect(different(lemmas)).toBeGreaterThanOrEqual(30_000);
  expect(lemmas.filter(({ word }) => !/^[а-яё]{4,14}$/.test(word))).toEqual([]);
  expect(different(lexicon('en', seed).lemmas)).toBeGreaterThanOrEqual(30_000);
});

test('An English conference is English, and ordinary words are the frequent ones', () => {
  const english = generateConference({ recommendations: 100, seed, language: 'en' });
  const text = Object.entries(english)
    .filter(([path]) => /\/resolutions\//.test(path))
    .map(([, file]) => file)
    .join('\n');
  expect(text).not.toMatch(/[а-яё]/i);
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const ordinary = new Set(lexicon('en', seed).lemmas.flatMap(({ word, read }) => (read ? [word] : [])));
  expect(words.filter((word) => ordinary.has(word)).length / words.length).toBeGreaterThan(0.2);
});

test('Words stand in many grammatical forms', () => {
  const occurring = new Set(items.flatMap(wordsOf));
  const forms = (lemma: (typeof lemmas)[number]) => new Set(lemma.forms().map(({ word }) => word));
  for (const lemma of lemmas.slice(0, 20))
    expect([...forms(lemma)].filter((form) => occurring.has(form)).length, lemma.word).toBeGreaterThan(2);
});

test('Words are as frequent as Zipf’s law has it: ranks up to the double of a rank fill as much of the text', () => {
  const lemmaOf = new Map<string, number>();
  for (const [index, lemma] of lemmas.entries())
    for (const { word } of lemma.forms()) if (!lemmaOf.has(word)) lemmaOf.set(word, index);
  const counts = new Uint32Array(lemmas.length);
  for (const word of items.flatMap(wordsOf)) {
    const index = lemmaOf.get(word);
    if (index !== undefined) counts[index] = (counts[index] ?? 0) + 1;
  }
  const share = (rank: number) => {
    const from = rank - connectives.length - 1;
    return counts.slice(from, from + rank).reduce((sum, count) => sum + count);
  };
  const first = share(30);
  for (const rank of [60, 120, 240, 480, 960, 1920]) {
    expect(share(rank) / first, `from rank ${rank} on`).toBeGreaterThan(0.8);
    expect(share(rank) / first, `from rank ${rank} on`).toBeLessThan(1.25);
  }
});
