/** A person is withdrawn, and the site that is built then does not know them; what readers of the old address are told, in a real browser. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serveSite } from '../../scripts/server.ts';
import { openBrowser } from './browser.ts';
import { buildSite, type Project, project, run } from './built-site.ts';
import { siteWords } from './site-words.ts';

const script = fileURLToPath(new URL('../../scripts/proceedings.ts', import.meta.url));
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const config = `import { defineConfig } from 'astro/config';
import proceedings from ${JSON.stringify(new URL('../index.ts', import.meta.url).href)};
export default defineConfig({ site: 'https://example.org', base: '/site/', integrations: [proceedings()] });
`;
const session = `---
title: {ru: Открытие, en: Opening}
type: plenary
date: 2027-05-11
people:
  # ведёт
  - {person: anna-ivanova, role: модератор}
  - person: pyotr-shchukin   # докладчик
    role: эксперт
talks:
  - id: first
    title: О садах
    people: [{person: pyotr-shchukin}, {person: anna-ivanova}]
---

Текст о встрече.
`;
const files = {
  'astro.config.mjs': config,
  'content/conference.md':
    '---\nname: {ru: Конференция, en: Conference}\nlanguages: [ru, en]\nprivacy: {consent: required}\ncontacts: [{email: a@example.org}]\n---\n',
  'content/2027/edition.md':
    '---\ntitle: {ru: Первая, en: The first}\nstart: 2027-05-11\nend: 2027-05-12\ntimezone: Europe/Moscow\n---\n',
  'content/2027/sessions/opening.md': session,
  'content/2027/resolutions/resolution.md':
    '---\ntitle: Резолюция\nadopted: {signed: [{name: А. Иванова}]}\n---\n\n1) Создать сад.\n',
  'content/people/anna-ivanova.md':
    '---\nname: {family: Иванова, given: Анна}\nconsent: {date: 2027-01-01, ref: договор 77-зу}\n---\n',
  'content/people/pyotr-shchukin.md':
    '---\nname: {family: {ru: Щукин, en: Shchukin}, given: {ru: Пётр, en: Pyotr}}\nconsent: {date: 2027-01-01}\nlinks: [{label: Статья, href: /papers/article.txt}]\n---\n\n![Портрет](/people/photo.png)\n',
  'content/people/pyotr-shchukin.en.md': '---\n---\n\n![Portrait](/people/photo.png)\n',
  'public/papers/article.txt': 'Статья',
  'public/papers/other.txt': 'Другая',
};

let site: Project;
let served: Served;
let said: { code: number; output: string };
const names = /щук|shchuk/;
const namedIn = async (dist: string) =>
  [...(await siteWords(dist))].filter(([, words]) => names.test(words)).map(([file]) => file);
let before: string[];
let after: string[];
const browser: Browser | null = await openBrowser();

beforeAll(async () => {
  site = await project(files);
  const photo = join(site.root, 'public/people/photo.png');
  await site.write({ 'public/people/photo.png': '' });
  const { writeFileSync } = await import('node:fs');
  writeFileSync(photo, Buffer.from(pixel, 'base64'));
  const first = await buildSite(site.root);
  if (first.code !== 0) throw new Error(first.output);
  before = await namedIn(first.dist);
  said = await run(
    process.execPath,
    [script, 'withdraw-person', 'pyotr-shchukin', '--root', site.root, '--yes', '--date', '2027-06-01'],
    { cwd: site.root },
  );
  if (existsSync(first.dist)) throw new Error(`The site is still there: ${said.output}`);
  const second = await buildSite(site.root);
  if (second.code !== 0) throw new Error(second.output);
  after = await namedIn(second.dist);
  served = await serveSite(second.dist, { base: '/site/' });
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await site?.remove();
});

const text = (path: string) => readFileSync(join(site.root, path), 'utf8');

test('The name was in pages, files, search and the ledger, and is nowhere now', () => {
  const kinds = new Set(before.map((file) => file.replace(/^.*?([^./]*)$/, '$1')));
  expect([...kinds]).toEqual(
    expect.arrayContaining(['html', 'xml', 'json', 'bib', 'ris', 'pdf', 'pf_index', 'pf_fragment']),
  );
  expect(after).toEqual([]);
});

test('Nobody’s consent is published', async () => {
  const all = [...(await siteWords(join(site.root, 'dist'))).values()];
  expect(all.filter((words) => words.includes('77-зу'))).toEqual([]);
});

test('The record, its translation and what it alone names are deleted, and the programme keeps its layout', () => {
  expect(said.code).toBe(0);
  for (const path of ['content/people/pyotr-shchukin.md', 'content/people/pyotr-shchukin.en.md'])
    expect(existsSync(join(site.root, path))).toBe(false);
  expect(existsSync(join(site.root, 'public/people/photo.png'))).toBe(false);
  expect(existsSync(join(site.root, 'public/papers/article.txt'))).toBe(false);
  expect(existsSync(join(site.root, 'public/papers/other.txt'))).toBe(true);
  expect(text('content/2027/sessions/opening.md')).toBe(
    session
      .replace('  - person: pyotr-shchukin   # докладчик\n    role: эксперт\n', '')
      .replace('{person: pyotr-shchukin}, ', ''),
  );
  expect(text('content/redirects.yaml') + text('content/permalinks.lock')).not.toMatch(names);
});

describe.skipIf(browser === null)('At the address of the person', () => {
  const open = async (path: string, javaScriptEnabled = true): Promise<Page> => {
    const page = await (browser as Browser).newPage({ javaScriptEnabled });
    await page.goto(`${served.url}${path}`);
    return page;
  };

  test('Readers are told that the page was withdrawn, when and why, without the name', async () => {
    const page = await open('people/pyotr-shchukin/');
    await page.getByRole('heading', { level: 1, name: 'Страница снята с публикации' }).waitFor();
    const main = (await page.locator('main').innerText()).toLowerCase();
    expect(main).toContain('по просьбе лица, сведения о котором были размещены');
    expect(main).toContain('1 июня 2027');
    expect(main).not.toMatch(names);
    expect(await page.title()).toMatch(/^Страница снята с публикации/);
  });

  test('They are told so in the language of the address', async () => {
    const page = await open('en/people/pyotr-shchukin/');
    await page.getByRole('heading', { level: 1, name: 'This page has been withdrawn' }).waitFor();
    expect(await page.locator('main').innerText()).toContain(
      'at the request of the person the page was about',
    );
  });

  test('Another address is simply not found, and so is this one without JavaScript', async () => {
    for (const page of [await open('people/pyotr/'), await open('people/pyotr-shchukin/', false)]) {
      await page.waitForLoadState('networkidle');
      expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual(['Такой страницы нет']);
    }
  });
});

test('A person who comes back by an import is reported, and nothing is published', async () => {
  await site.write({
    'content/people/pyotr-shchukin.md': files['content/people/pyotr-shchukin.md']
      .replace(/links.*\n/, '')
      .replace(/!.*\n/, ''),
  });
  const { code, output } = await run(process.execPath, [script, 'check', '--root', site.root], {
    cwd: site.root,
  });
  expect(code).toBe(1);
  expect(output).toContain('этого человека сняли с публикации');
});
