/** Texts that have very many readings, or none: the proof ends, and in time. */
import { expect, test } from 'vitest';
import type { Declared } from './comparison.ts';
import { type Proof, prove } from './prove.ts';

const MEGABYTE = 1_000_000;
const stream = (text: string) => ({
  text,
  pieces: [{ start: 0, place: null, within: [], item: null }],
  items: [0],
});

function timed(source: string, text: string, declared: Partial<Declared> = {}, notes = ''): [Proof, number] {
  const start = performance.now();
  const published = { main: stream(text), notes: { ...stream(notes), items: [] } };
  const proof = prove(source, published, { omitted: [], differences: [], ...declared });
  return [proof, performance.now() - start];
}

/** Milliseconds. The slowest takes one second; a machine that does other things as well takes several. */
const LIMIT = 10_000;
const letters = 'а\n'.repeat(MEGABYTE / 2);

test.each<[string, Parameters<typeof timed>]>([
  ['one letter', ['а'.repeat(MEGABYTE), 'а'.repeat(MEGABYTE - 5)]],
  ['lines of one letter', [letters, 'а'.repeat(MEGABYTE), { omitted: ['а', 'аа', 'ааа'] }]],
  [
    'a thousand lines to leave out, each the beginning of the next',
    [
      letters,
      'а'.repeat(MEGABYTE),
      { omitted: Array.from({ length: 1000 }, (_, index) => 'а'.repeat(index + 1)) },
    ],
  ],
  [
    'differences that undo each other',
    [
      letters,
      'а'.repeat(MEGABYTE),
      {
        differences: [
          { source: 'а', text: 'аа' },
          { source: 'а а', text: 'а' },
        ],
      },
    ],
  ],
  [
    'notes like the text',
    [letters, 'а'.repeat(MEGABYTE / 4), { omitted: ['а'] }, `${'а'.repeat(MEGABYTE / 4)}б`],
  ],
  [
    'hyphens at all line ends',
    ['а-\n'.repeat(MEGABYTE / 3), `${'а'.repeat(MEGABYTE / 6)}${'а-'.repeat(MEGABYTE / 6)}б`],
  ],
  ['nothing in common', ['аб вг '.repeat(MEGABYTE / 6), 'дежз '.repeat(MEGABYTE / 5)]],
])('A source with %s', (_, given) => {
  const [proof, milliseconds] = timed(...given);
  expect(proof.differences.length).toBeGreaterThan(0);
  expect(milliseconds).toBeLessThan(LIMIT);
});

test('A megabyte that agrees is proved at once', () => {
  const words = Array.from({ length: 100_000 }, (_, index) => `слово${index}`);
  const [proof, milliseconds] = timed(words.join('\n'), words.join(' '));
  expect(proof.differences).toEqual([]);
  expect(milliseconds).toBeLessThan(LIMIT);
});
