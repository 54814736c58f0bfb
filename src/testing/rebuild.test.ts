/** What the second build of a site publishes: the content as it is now, whatever the build before it did. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildSite, type Project, project } from './built-site.ts';
import { leastContent } from './load.ts';

const session = (id: string, words: string) => ({
  [`content/2017/sessions/${id}.md`]: `---\ntitle: Сессия\ntype: talk\n---\n\n${words}\n`,
});
/** A page of the project's own that fails once all others are rendered. */
const failing = `---
export const getStaticPaths = () => [{ params: { last: 'last' } }];
throw new Error('The page fails.');
---
`;

let site: Project;
beforeEach(async () => {
  site = await project({
    ...leastContent,
    ...session('a', 'Первые слова.'),
    ...session('b', 'Прежние слова.'),
  });
});
afterEach(() => site.remove());

const build = () => buildSite(site.root);
const page = (id: string) => readFile(join(site.root, `dist/2017/sessions/${id}/index.html`), 'utf8');

test('After a build that failed in the middle and a revert, the reverted text is published', async () => {
  expect((await build()).code).toBe(0);
  await site.write({ ...session('a', 'Вторые слова.'), 'src/pages/[...last].astro': failing });
  const failed = await build();
  expect(failed.code).not.toBe(0);
  // It had rendered the page before it failed.
  expect(failed.output).toMatch(/sessions\/a\/index\.html \(\+/);
  await rm(join(site.root, 'src'), { recursive: true });
  await site.write(session('a', 'Первые слова.'));
  expect((await build()).code).toBe(0);
  expect(await page('a')).toContain('Первые слова.');
  expect(await page('a')).not.toContain('Вторые слова.');
});

test('An edit renders its page anew and keeps the others', async () => {
  await build();
  await site.write(session('a', 'Вторые слова.'));
  const { output } = await build();
  expect(await page('a')).toContain('Вторые слова.');
  expect(await page('b')).toContain('Прежние слова.');
  expect(output).toMatch(/sessions\/b\/index\.html \(restored\)/);
});

test('Content with errors publishes nothing, and the site that stood stays', async () => {
  await build();
  await site.write({ 'content/2017/sessions/a.md': '---\ntitle: Сессия: первая\ntype: talk\n---\n' });
  const { code, output } = await build();
  expect(code).toBe(1);
  expect(output).toContain('content/2017/sessions/a.md:2:8');
  expect(output).not.toMatch(/^\s+at /m);
  expect(await page('a')).toContain('Первые слова.');
});
