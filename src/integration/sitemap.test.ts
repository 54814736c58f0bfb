import { expect, test } from 'vitest';
import { load } from '../testing/load.ts';
import { type SitemapUrl, sitemapPages, sitemapUrls } from './sitemap.ts';
import { sitemapFiles } from './sitemap-files.ts';

const models = load({
  'content/conference.md': '---\nname: {ru: Конференция, en: Conference}\nlanguages: [ru, en]\n---\n',
  'content/2017/sessions/talk.md':
    '---\ntitle: Доклад\ntype: talk\ndate: 2017-05-11\nchange: {date: 2017-05-10, note: Перенесён.}\n---\n\nТекст.\n',
  'content/2017/resolutions/r.md':
    '---\ntitle: Резолюция\nadopted: {date: 2017-05-12}\ncorrections: [{date: 2017-06, item: "1", was: Рас, now: Раз}]\nrecommendations: {"1": {addressees: [{organization: one, as: with, words: Раз}]}}\n---\n\n1) Раз.\n2) Два.\n',
  'content/2017/resolutions/r.en.md': '---\ntitle: Resolution\n---\n\n1) One.\n2) Two.\n',
  'content/2017/follow-ups/reply.md': '---\ndate: 2018-03-01\nabout: ["2017/r#1"]\n---\n\nОтвет.\n',
  'content/organizations/one.md': '---\nname: {ru: Первая, en: First}\n---\n',
  'content/people/anna.md': '---\nname: Анна\n---\n',
}).proceedings;
if (models === null) throw new Error('The content has errors.');
const pages = sitemapPages(models, '/site/');

test('A page last changed when its content says so', () => {
  expect(pages.get('/site/2017/resolutions/r/1/')?.lastmod).toBe('2018-03-01');
  expect(pages.get('/site/2017/resolutions/r/2/')?.lastmod).toBe('2017-05-12');
  expect(pages.get('/site/2017/sessions/talk/')?.lastmod).toBe('2017-05-11');
  expect(pages.get('/site/organizations/one/')?.lastmod).toBe('2018-03-01');
});

test('Nothing is said of when a page changed whose content has no date', () => {
  expect(pages.get('/site/people/anna/')?.lastmod).toBeNull();
  expect(pages.get('/site/contacts/')?.lastmod).toBeNull();
});

test('Pages are linked with their translations, and only with those', () => {
  const both = [
    { lang: 'ru', path: '/site/2017/resolutions/r/1/' },
    { lang: 'en', path: '/site/en/2017/resolutions/r/1/' },
  ];
  expect(pages.get('/site/2017/resolutions/r/1/')?.links).toEqual(both);
  expect(pages.get('/site/en/2017/resolutions/r/1/')?.links).toEqual(both);
  expect(pages.get('/site/2017/sessions/talk/')?.links).toEqual([]);
});

test('Neither the search is listed nor a page that shows another language’s text, but a project’s own page is', () => {
  const talk = '/site/2017/sessions/talk/';
  const built = [talk, '/site/en/2017/sessions/talk/', '/site/search/', '/site/own/', '/site/old/'];
  const listed = sitemapUrls(built, models, '/site/', ['/old/']);
  expect(listed.map(({ path }) => path)).toEqual([talk, '/site/own/']);
  expect(listed[1]).toEqual({ path: '/site/own/', lastmod: null, links: [] });
});

test('The home page is listed in every language, each with the others', () => {
  const listed = sitemapUrls(['/site/en/', '/site/'], models, '/site/');
  expect(listed.map(({ path }) => path)).toEqual(['/site/', '/site/en/']);
  expect(listed[0]?.links.map(({ path }) => path)).toEqual(['/site/', '/site/en/']);
  expect(listed[1]?.links).toEqual(listed[0]?.links);
});

const host = { site: 'https://example.org', base: '/site/' };
const url = (path: string, lastmod: string | null, links: SitemapUrl['links'] = []) => ({
  path,
  lastmod,
  links,
});

test('A year stays a year in the sitemap, a day has no hour, and what has no date gets none', () => {
  const files = sitemapFiles([url('/1/', '2018'), url('/2/', '2017-05-12'), url('/own/', null)], host);
  expect(files.get('sitemap-0.xml')).toContain(
    '<url><loc>https://example.org/1/</loc><lastmod>2018</lastmod></url>' +
      '<url><loc>https://example.org/2/</loc><lastmod>2017-05-12</lastmod></url>' +
      '<url><loc>https://example.org/own/</loc></url>',
  );
  expect(files.get('sitemap-index.xml')).toContain(
    '<sitemap><loc>https://example.org/site/sitemap-0.xml</loc><lastmod>2018</lastmod></sitemap>',
  );
});

test('Translations stand beside a page as links', () => {
  const files = sitemapFiles([url('/site/', null, [{ lang: 'en', path: '/site/en/' }])], host);
  expect(files.get('sitemap-0.xml')).toContain(
    '<xhtml:link rel="alternate" hreflang="en" href="https://example.org/site/en/" />',
  );
});

test('No file holds more pages than the protocol allows', () => {
  const files = sitemapFiles(
    Array.from({ length: 50_001 }, (_, index) => url(`/${index}/`, null)),
    host,
  );
  const count = (name: string) => files.get(name)?.match(/<url>/g)?.length ?? 0;
  expect(count('sitemap-0.xml')).toBeLessThanOrEqual(50_000);
  expect(count('sitemap-0.xml') + count('sitemap-1.xml')).toBe(50_001);
  expect(files.get('sitemap-index.xml')?.match(/<sitemap>/g)).toHaveLength(2);
});
