/** What the second build of a site publishes: the content as it is now, whatever the build before it did. */
import { appendFile, readdir, readFile, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildSite, type Project, project } from './built-site.ts';
import { proceedings } from './command-line.ts';
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
const keptPages = async () => {
  const dir = join(site.root, 'node_modules/.astro/pages');
  const names = await readdir(dir);
  return (await Promise.all(names.map((name) => readFile(join(dir, name), 'utf8')))).join('');
};
const page = (id: string) => readFile(join(site.root, `dist/2017/sessions/${id}/index.html`), 'utf8');

test('After a build that failed in the middle and a revert, the reverted text is published', async () => {
  expect((await build()).code).toBe(0);
  await site.write({ ...session('a', 'Вторые слова.'), 'src/pages/[...last].astro': failing });
  const failed = await build();
  expect(failed.code).not.toBe(0);
  // It had rendered the page before it failed.
  expect(await keptPages()).toContain('Вторые слова.');
  expect(failed.output).toContain(
    '/last/ could not be rendered by src/pages/[...last].astro: The page fails.',
  );
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
  expect(output).toMatch(/создано заново: .*\/2017\/sessions\/a\//);
  expect(output).not.toMatch(/создано заново: .*\/2017\/sessions\/b\//);
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

const command = (...args: string[]) => proceedings(site.root, ['build', '--pages-only', ...args]);
/** What Astro says while it compiles. */
const compiling = /\[vite\]/;

test('For an edit of content nothing is compiled, and the site is the one that is built from nothing', async () => {
  expect((await command()).output).toMatch(compiling);
  await site.write(session('a', 'Вторые слова.'));
  const { code, output } = await command();
  expect(code).toBe(0);
  expect(output).not.toMatch(compiling);
  expect(await page('a')).toContain('Вторые слова.');
  const sums = () => readFile(join(site.root, 'dist/SHA256SUMS'), 'utf8');
  const edited = await sums();
  await rm(join(site.root, 'node_modules/.astro'), { recursive: true });
  expect((await command()).output).toMatch(compiling);
  expect(await sums()).toBe(edited);
});

test('Pages are compiled anew when the project’s own code changes, and when the site moves', async () => {
  await command();
  await site.write({ 'src/pages/own.astro': '<html lang="ru"><body>Своя</body></html>' });
  expect((await command()).output).toMatch(compiling);
  expect(await readFile(join(site.root, 'dist/own/index.html'), 'utf8')).toContain('Своя');
  expect((await command()).output).not.toMatch(compiling);
  const config = await readFile(join(site.root, 'astro.config.mjs'), 'utf8');
  await site.write({
    'astro.config.mjs': config.replace('https://example.org', 'https://example.org/below'),
  });
  expect((await command()).output).toMatch(compiling);
  expect(await page('a')).toContain('href="/below/');
});

test('What another integration does at the end of a build is done at each', async () => {
  const config = await readFile(join(site.root, 'astro.config.mjs'), 'utf8');
  const other = `{ name: 'other', hooks: { 'astro:build:done': ({ dir }) => fs.writeFileSync(new URL('other.txt', dir), 'Другое') } }`;
  await site.write({
    'astro.config.mjs': `import fs from 'node:fs';\n${config.replace('[proceedings()]', `[proceedings(), ${other}]`)}`,
  });
  await command();
  await command();
  expect(await readFile(join(site.root, 'dist/other.txt'), 'utf8')).toBe('Другое');
});

test('A file of the project wins over a page of its own at the same address', async () => {
  await site.write({
    'public/notes.txt': 'Файл',
    'src/pages/notes.txt.ts': "export const GET = () => new Response('Страница');",
  });
  for (let times = 0; times < 2; times += 1) {
    expect((await command()).code).toBe(0);
    expect(await readFile(join(site.root, 'dist/notes.txt'), 'utf8')).toBe('Файл');
  }
});

test('Two pages at one address are refused, and both routes are named', async () => {
  await site.write({ 'src/pages/contacts.astro': '<html lang="ru"><body>Свои контакты</body></html>' });
  const { code, output } = await command();
  expect(code).not.toBe(0);
  expect(output).toMatch(/\/contacts\/ is made by two routes/);
  expect(output).toContain('src/pages/contacts.astro');
});

test('What was damaged in the cache, or changed in the published site, is not published again', async () => {
  await command();
  const sums = () => readFile(join(site.root, 'dist/SHA256SUMS'), 'utf8');
  const first = await sums();
  const filesIn = async (folder: string, suffix: string) =>
    (await readdir(join(site.root, folder), { recursive: true }))
      .filter((name) => name.endsWith(suffix))
      .map((name) => join(site.root, folder, name));
  const [script = ''] = await filesIn('node_modules/.astro/compiled/bundle', '.mjs');
  const [style = ''] = await filesIn('dist/_astro', '.css');
  await truncate(script);
  await appendFile(style, 'body { display: none }');
  for (const path of await filesIn('dist', '.html')) await appendFile(path, '<p>Чужое</p>');
  expect((await command()).code).toBe(0);
  expect(await sums()).toBe(first);
});

test('A page that leads to another does so on any host, and is not in the sitemap', async () => {
  await site.write({
    'src/pages/old.astro': "---\nreturn Astro.redirect('/contacts/');\n---\n",
  });
  expect((await command()).code).toBe(0);
  expect(await readFile(join(site.root, 'dist/old/index.html'), 'utf8')).toContain(
    '<meta http-equiv="refresh" content="0;url=/contacts/">',
  );
  expect(await readFile(join(site.root, 'dist/sitemap-0.xml'), 'utf8')).not.toContain('/old/');
});

test('A page that answers with an error publishes nothing, and says so without a trace', async () => {
  await command();
  await site.write({ 'src/pages/own.astro': "---\nreturn new Response('Нет', { status: 500 });\n---\n" });
  const { code, output } = await command();
  expect(code).toBe(1);
  expect(output).toContain(
    '/own/ could not be rendered by src/pages/own.astro: it answers with the status 500.',
  );
  expect(output).not.toMatch(/^\s+at /m);
  expect(await page('a')).toContain('Первые слова.');
});

test('Pages are compiled anew when a file changes that they were made of, wherever it lies', async () => {
  await site.write({
    'docs/terms.css': '.terms { color: red }',
    'src/own.css': "@import '../docs/terms.css';",
    'src/pages/own.astro':
      "---\nimport text from '../../public/terms.txt?raw';\nimport '../own.css';\n---\n<html lang=\"ru\"><body>{text}</body></html>",
    'public/terms.txt': 'Прежние условия',
  });
  await command();
  await site.write({ 'public/terms.txt': 'Новые условия' });
  expect((await command()).output).toMatch(compiling);
  expect(await readFile(join(site.root, 'dist/own/index.html'), 'utf8')).toContain('Новые условия');
  await site.write({ 'docs/terms.css': '.terms { color: blue }' });
  expect((await command()).output).toMatch(compiling);
});
