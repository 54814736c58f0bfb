import { describe, expect, test } from 'vitest';
import { rootEn, stemEn, variantsEn } from './en-roots.ts';

/** Whether who asks for one word finds a site that has the other alone. */
function finds(asked: string, written: string): boolean {
  const root = rootEn(asked);
  return [root, ...variantsEn(root)].some((start) => written.startsWith(start));
}

describe('Every form of a word finds every other', () => {
  test.each([
    ['certification certifications certify certified certifying certifies'],
    ['cluster clusters clustered clustering'],
    ['company companies'],
    ['policy policies'],
    ['university universities'],
    ['develop develops developed developing development developer'],
    ['create creates created creating creation'],
    ['plan plans planned planning'],
    ['organise organises organised organisation'],
    ['region regions regional'],
    ['fund funds funded funding'],
    ['address addresses addressed addressing'],
    ['box boxes'],
    ['city cities'],
  ])('%s', (line) => {
    const forms = line.split(' ');
    expect(
      forms.flatMap((asked) =>
        forms.filter((written) => !finds(asked, written)).map((written) => `${asked} → ${written}`),
      ),
    ).toEqual([]);
  });
});

test.each([
  ['company', 'competence'],
  ['region', 'register'],
  ['policy', 'pollution'],
  ['expert', 'export'],
  ['cities', 'cited'],
  ['cluster', 'clutter'],
])('Who asks for “%s” does not get “%s”', (asked, other) => {
  expect(finds(asked, other)).toBe(false);
});

test('A stem has lost its grammatical ending and nothing more', () => {
  expect(['grants', 'funding', 'certification'].map(stemEn)).toEqual(['grant', 'fund', 'certification']);
});
