/** A site in two languages: what is translated, what is shown in the original, and that both say so. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, type Project, project } from './built-site.ts';
import { leastContent } from './load.ts';
import { all, pagesIn, readPage, textOf, words } from './pages.ts';

let site: Project;
let dist: string;

beforeAll(async () => {
  site = await project({
    ...leastContent,
    'content/conference.md': '---\nname: {ru: Конференция, en: Conference}\nlanguages: [ru, en]\n---\n',
    'content/2017/sessions/talk.md':
      '---\ntitle: Доклад\ntype: talk\n---\n\nПо-русски, [см. резолюцию](../resolutions/r.md).\n',
    'content/2017/resolutions/r.md':
      '---\ntitle: Резолюция\nparts: {"1": {session: talk}}\n---\n\n## 1\n\n1) Раз.\n',
    'content/2017/resolutions/r.en.md':
      '---\ntitle: Resolution\ntranslation: {by: the editors}\n---\n\n## 1\n\n1) One, see [the talk](../sessions/talk.md).\n',
    'content/organizations/one.md': '---\nname: {ru: Первая, en: First}\n---\n',
  });
  const { code, output, dist: built } = await buildSite(site.root);
  if (code !== 0) throw new Error(output);
  dist = built;
});
afterAll(() => site.remove());

const text = (page: string) =>
  all(readPage(dist, page), ({ tagName }) => tagName === 'main')
    .map((main) => words(textOf(main)).join(' '))
    .join();
const links = (page: string, rel: string) =>
  all(
    readPage(dist, page),
    // Those with a type are formats and feeds.
    ({ properties }) => String(properties.rel) === rel && properties.type === undefined,
  ).map(({ properties }) => [properties.hrefLang, properties.href].filter(Boolean).join(' '));

test('Every page exists in both languages', () => {
  const pages = pagesIn(dist).filter((page) => page !== '404.html');
  const english = pages.filter((page) => page.startsWith('en/')).map((page) => page.slice('en/'.length));
  expect(english).toEqual(pages.filter((page) => !page.startsWith('en/')));
});

test('A translated item has English words, citation and interface', () => {
  const page = 'en/2017/resolutions/r/1-1/';
  expect(text(page)).toContain('One, see the talk.');
  expect(text(page)).toContain('How to cite this item');
  expect(text(page)).toContain('Part 1, item 1, Resolution');
  expect(text('en/2017/resolutions/r/')).toContain(
    'Unofficial translation. The Russian text prevails. Original text (Русский)',
  );
  expect(links(page, 'canonical')).toEqual(['https://example.org/en/2017/resolutions/r/1-1/']);
  expect(links(page, 'alternate')).toEqual([
    'ru https://example.org/2017/resolutions/r/1-1/',
    'en https://example.org/en/2017/resolutions/r/1-1/',
    'x-default https://example.org/2017/resolutions/r/1-1/',
  ]);
});

test('Links keep the reader’s language', () => {
  const hrefs = (page: string) =>
    all(readPage(dist, page), ({ tagName }) => tagName === 'a').map(({ properties }) => properties.href);
  expect(hrefs('en/2017/resolutions/r/1-1/')).toContain('/en/2017/sessions/talk/');
  expect(hrefs('en/2017/sessions/talk/')).toContain('/en/2017/resolutions/r/');
  expect(hrefs('2017/sessions/talk/')).toContain('/2017/resolutions/r/');
});

test('What is not translated is shown in the original, says so, and is not found in English', async () => {
  const page = 'en/2017/sessions/talk/';
  expect(text(page)).toContain(
    'This page is not translated; it is shown in the original language (Russian).',
  );
  expect(links(page, 'canonical')).toEqual(['https://example.org/2017/sessions/talk/']);
  expect(links(page, 'alternate')).toEqual([]);
  expect(all(readPage(dist, page), ({ properties }) => 'dataPagefindBody' in properties)).toEqual([]);
  const [prose] = all(readPage(dist, page), ({ properties }) => String(properties.className) === 'prose');
  expect(prose?.properties.lang).toBe('ru');
});

test('A link to what is not translated has a card and a description, those of the original', () => {
  const tree = readPage(dist, 'en/2017/sessions/talk/');
  const address = 'https://example.org/2017/sessions/talk/';
  const [script] = all(tree, ({ properties }) => properties.type === 'application/ld+json');
  const [page, session] = JSON.parse(textOf(script ?? tree))['@graph'];
  expect(page).toMatchObject({ '@id': `${address}#page`, url: address, inLanguage: 'ru' });
  expect(session).toMatchObject({ '@id': address, name: 'Доклад' });
  const shared = (name: string) =>
    all(tree, ({ properties }) => properties.property === name).map(({ properties }) => properties.content);
  expect(shared('og:url')).toEqual([address]);
  expect(shared('og:locale')).toEqual(['ru_RU']);
  expect(shared('og:title')).toEqual(['Доклад']);
  expect(links('en/2017/sessions/talk/', 'schema.DC')).toEqual(['http://purl.org/dc/elements/1.1/']);
});

test('The sitemap lists a page in the languages that it exists in', async () => {
  const sitemap = await readFile(join(dist, 'sitemap-0.xml'), 'utf8');
  expect(sitemap).toContain('https://example.org/en/2017/resolutions/r/1-1/');
  expect(sitemap).toContain('<loc>https://example.org/en/</loc>');
  expect(sitemap).toContain('https://example.org/2017/sessions/talk/');
  expect(sitemap).not.toContain('https://example.org/en/2017/sessions/talk/');
  expect(sitemap).toContain(
    '<url><loc>https://example.org/en/2017/resolutions/r/1-1/</loc><lastmod>2017-05-12</lastmod><xhtml:link rel="alternate" hreflang="ru" href="https://example.org/2017/resolutions/r/1-1/" /><xhtml:link rel="alternate" hreflang="en" href="https://example.org/en/2017/resolutions/r/1-1/" /></url>',
  );
});

test('A name given in both languages is a translation', () => {
  expect(text('en/organizations/one/')).toContain('First');
  expect(text('en/organizations/one/')).not.toContain('not translated');
});

test('Each language has an index of its own', async () => {
  const entry = JSON.parse(await readFile(join(dist, 'pagefind/pagefind-entry.json'), 'utf8'));
  expect(Object.keys(entry.languages).toSorted()).toEqual(['en', 'ru']);
});
