/** Whether a reader finds the right recommendation first, asked of the real index without a browser. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../../scripts/server.ts';
import { fixtureSite } from './fixture-site.ts';

interface Hit {
  data: () => Promise<{ url: string; meta: { kind: string } }>;
}
let search: (words: string) => Promise<{ results: Hit[] }>;
let site: Served;
let folder: string;

beforeAll(async () => {
  site = await fixtureSite();
  // Node imports no modules over HTTP, so the script comes from a file; it fetches the index itself.
  folder = await mkdtemp(join(tmpdir(), 'ranking-'));
  const script = join(folder, 'pagefind.mjs');
  await writeFile(script, await (await fetch(`${site.url}pagefind/pagefind.js`)).text());
  const { createInstance } = await import(/* @vite-ignore */ script);
  const pagefind = createInstance({
    basePath: `${site.url}pagefind/`,
    baseUrl: '/',

    language: 'ru',
  });
  search = (words) => pagefind.search(words);
}, 60_000);
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

async function pages(words: string): Promise<{ id: string | undefined; kind: string }[]> {
  const { results } = await search(words);
  const found = await Promise.all(results.map(({ data }) => data()));
  return found.map(({ url, meta }) => ({ id: url.split('/').at(-2), kind: meta.kind }));
}

test.each([
  ['сертификация', '1-ii-1'],
  ['НИОКР', '2-1'],
  ['вузами', '1-i-5'],
  ['субсидирование затрат', '2-7'],
])('«%s» finds item %s first', async (words, id) => {
  expect((await pages(words))[0]?.id).toBe(id);
});

test('A word of the whole conference finds recommendations before pages that mention it', async () => {
  const kinds = (await pages('кластеров')).map(({ kind }) => kind);
  expect(kinds.slice(0, 10)).toEqual(Array(10).fill('recommendation'));
});

test('The full name of a body finds the body itself', async () => {
  expect((await pages('Министерство экономического развития'))[0]?.kind).toBe('organization');
});
