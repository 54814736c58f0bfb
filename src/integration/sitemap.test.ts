import { expect, test } from 'vitest';
import { load } from '../testing/load.ts';
import { sitemapOptions, sitemapPages } from './sitemap.ts';
import { withDates } from './sitemap-dates.ts';

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
  const { filter, serialize } = sitemapOptions(models, '/site/');
  const listed = (path: string) => filter?.(`https://example.org/site/${path}`);
  expect(listed('2017/sessions/talk/')).toBe(true);
  expect(listed('en/2017/sessions/talk/')).toBe(false);
  expect(listed('search/')).toBe(false);
  expect(listed('own/')).toBe(true);
  expect(serialize?.({ url: 'https://example.org/site/own/' })).toEqual({
    url: 'https://example.org/site/own/',
  });
});

test('The home page is listed in every language, each with the others', () => {
  const { filter } = sitemapOptions(models, '/site/');
  expect(filter?.('https://example.org/site/en/')).toBe(true);
  expect(pages.get('/site/')?.links.map(({ path }) => path)).toEqual(['/site/', '/site/en/']);
  expect(pages.get('/site/en/')?.links).toEqual(pages.get('/site/')?.links);
});

test('A year stays a year in the sitemap, and a day has no hour', () => {
  const entry = (path: string, date: string) =>
    `<url><loc>https://example.org${path}</loc><lastmod>${date}</lastmod></url>`;
  const dates: Record<string, string> = { '/1/': '2018', '/2/': '2017-05-12' };
  const made =
    entry('/1/', '2018-01-01T00:00:00.000Z') +
    entry('/2/', '2017-05-12T00:00:00.000Z') +
    entry('/own/', '2020-01-01T00:00:00.000Z');
  expect(withDates(made, (path) => dates[path])).toEqual({
    xml: entry('/1/', '2018') + entry('/2/', '2017-05-12') + entry('/own/', '2020-01-01T00:00:00.000Z'),
    dates: ['2018', '2017-05-12'],
  });
});
