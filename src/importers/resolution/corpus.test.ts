/**
 * Documents as organizers have them, each with a key written by hand before it was ever imported
 * (`fixtures/corpus/<document>.key.json`): what must be found, what must go, and that nothing else goes.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  bytesOf,
  corpus,
  divisionsOf,
  goneFrom,
  imported,
  itemsOf,
  type Key,
  letters,
  lostFrom,
  scored,
  textIn,
  textOf,
} from '../testing/keyed.ts';

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, '');
const countOf = (lines: readonly string[], line: string): number =>
  lines.filter((other) => other === line).length;
const isStartOf = (title: string, line: string): boolean =>
  letters(line) !== '' && letters(title).startsWith(letters(line));
/** A word without the signs around it. */
const bare = (word: string): string => word.replace(/\P{L}+$/u, '');

const names = readdirSync(corpus)
  .filter((file) => file.endsWith('.key.json'))
  .map((file) => file.slice(0, -'.key.json'.length));

test('no document of the corpus is missing', () => {
  expect(names).toHaveLength(41);
});

describe.each(names)('%s', async (name) => {
  const key: Key = JSON.parse(textIn(`${name}.key.json`));
  const result = await imported(name, await bytesOf(name));
  const { document, draft, body } = result;
  const items = itemsOf(body.blocks);

  test('all items are found in order, and nothing else is one', () => {
    const { recall, precision, missing } = scored(key.items, items);
    console.log(
      `${name}: recall ${recall.toFixed(2)}, precision ${precision.toFixed(2)} (${key.items.length} items, ${items.length} found)`,
    );
    if (key.itemsFrom && items.length === 0) {
      expect(draft.report.doubts).toContainEqual({ kind: 'no-items' });
      return;
    }
    expect(missing).toEqual([]);
    expect([recall, precision]).toEqual([1, 1]);
  });

  test('its text can be checked and built: every item has an address of its own', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(body.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('its parts, sections and annexes are found', () => {
    // Where the key leaves the ids to the importer, headings may get ids of their own.
    if (key.items.some(([id]) => id === null)) return;
    expect(divisionsOf(body.blocks)).toEqual(key.divisions);
  });

  test('its title is found', () => {
    expect(letters(draft.title).length).toBeGreaterThan(0);
    if (key.title !== null) expect(letters(draft.title)).toBe(letters(key.title));
  });

  test('its day and stage are found', () => {
    const { date, possible } = draft.adoption;
    expect(date ?? (key.adopted === null ? null : possible?.date) ?? null).toBe(key.adopted);
    if (key.stage === 'draft') expect(draft.isDraft).toBe(true);
  });

  test('its signatures are found', () => {
    expect(draft.adoption.signed.map(({ post, name: who }) => [post, who])).toEqual(key.signed);
  });

  test('page furniture goes and nothing else does', () => {
    const has = new Set(document.lines.map(({ text }) => squeezed(text)));
    const expected = key.out.map(squeezed).filter((line) => has.has(line));
    // What stands above the title has no place in the body.
    const out = new Set(draft.report.leftOut.flatMap(({ lines }) => lines));
    const start = document.lines.findIndex(({ text }, at) => !out.has(at) && isStartOf(draft.title, text));
    const masthead = document.lines.slice(0, Math.max(start, 0)).map(({ text }) => squeezed(text));
    const allowed = new Set([...(key.maybe ?? []).map(squeezed), ...masthead]);
    const gone = goneFrom(result).map(squeezed);
    const meant = gone.filter((line) => expected.includes(line) || !allowed.has(line));
    for (const line of masthead) {
      if (countOf(meant, line) > countOf(expected, line)) meant.splice(meant.indexOf(line), 1);
    }
    expect(meant.sort()).toEqual(expected.sort());
    expect(lostFrom(result)).toEqual([]);
    const shown = body.blocks.map((block) => squeezed(textOf(block)));
    expect(shown.filter((text) => expected.includes(text) && text.length > 4)).toEqual([]);
  });

  test('words that a line’s end divides are joined and listed', () => {
    const joined = draft.report.hyphens.map(({ word, keeps }) => (keeps ? `${word} (kept)` : word));
    expect(joined.map(bare).sort()).toEqual(key.hyphens.map(bare).sort());
  });

  test('what was written is proved to be what was read', () => {
    expect(draft.report.doubts.filter(({ kind }) => kind === 'unproved')).toEqual([]);
  });
});
