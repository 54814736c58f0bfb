import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { indexSite } from './index.ts';

async function folder(pages: Record<string, string>): Promise<string> {
  const dist = await mkdtemp(join(tmpdir(), 'search-index-'));
  onTestFinished(() => rm(dist, { recursive: true }));
  for (const [name, html] of Object.entries(pages)) {
    await mkdir(join(dist, name), { recursive: true });
    await writeFile(join(dist, name, 'index.html'), html);
  }
  return dist;
}
const page = (lang: string, body: string) =>
  `<!doctype html><html lang="${lang}"><body>${body}</body></html>`;

test('Each language gets its index, and pages without a marked body are left out', async () => {
  const dist = await folder({
    a: page('ru', '<main data-pagefind-body><h1>Кластеры</h1></main>'),
    b: page('ru', '<main data-pagefind-body><h1>Вузы</h1></main>'),
    'en/a': page('en', '<main data-pagefind-body><h1>Clusters</h1></main>'),
    moved: page('ru', '<p>Адрес изменился</p>'),
  });
  expect(await indexSite(dist)).toEqual({ pages: 3, languages: ['en', 'ru'] });
});

test('Only what the search needs is published, also after a second run', async () => {
  const dist = await folder({ a: page('ru', '<main data-pagefind-body><h1>Кластеры</h1></main>') });
  await indexSite(dist);
  await writeFile(join(dist, 'a/index.html'), page('ru', '<main data-pagefind-body><h1>Вузы</h1></main>'));
  await indexSite(dist);
  const files = await readdir(join(dist, 'pagefind'));
  expect(files.filter((name) => /\.(js|css)$/.test(name)).toSorted()).toEqual([
    'pagefind-worker.js',
    'pagefind.js',
  ]);
  expect(await readdir(join(dist, 'pagefind/fragment'))).toHaveLength(1);
});

test('A folder without pages is an error', async () => {
  const dist = await folder({});
  await expect(indexSite(dist)).rejects.toThrow(
    `Pagefind could not index ${dist}: there are no pages to index in it`,
  );
  expect(await readdir(dist)).toEqual([]);
});
