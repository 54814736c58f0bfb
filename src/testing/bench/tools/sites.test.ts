/** Each generator gets the pages where it looks for them, with its own front matter. */
import { expect, test } from 'vitest';
import { beside, menu } from '../same-pages/words.ts';
import { eleventySite } from './eleventy.ts';
import { hugoSite } from './hugo.ts';
import { starlightSite } from './starlight.ts';

const info = {
  title: 'Conference',
  language: 'en',
  menu: menu('en'),
  beside: ({ address }: { address: string }) => beside(address, 'en'),
};
const edition = { title: 'Year 2024', address: '/2024/' };
const item = {
  address: '/2024/resolutions/a/1/',
  title: 'Item: one',
  markdown: 'Words.',
  edition,
};
const home = { address: '/', title: 'Conference', markdown: 'Welcome.', edition: null };

test('Hugo gets a list page where others lie below', () => {
  const { page } = hugoSite(info, ['/', '/2024/', item.address]);
  expect(page(item).path).toBe('content/2024/resolutions/a/1.md');
  expect(page({ ...home, address: '/2024/' }).path).toBe('content/2024/_index.md');
  expect(page(home).path).toBe('content/_index.md');
});

test('Eleventy and Starlight get an index at the root and a file a page', () => {
  const [eleventy, starlight] = [eleventySite(info), starlightSite(info)];
  expect([eleventy.page(home).path, eleventy.page(item).path]).toEqual([
    'pages/index.md',
    'pages/2024/resolutions/a/1.md',
  ]);
  expect([starlight.page(home).path, starlight.page(item).path]).toEqual([
    'src/content/docs/index.md',
    'src/content/docs/2024/resolutions/a/1.md',
  ]);
});

test('A title with a colon is quoted, and the edition stands beside its pages', () => {
  const { text } = hugoSite(info, []).page(item);
  expect(text).toContain('title: "Item: one"');
  expect(text).toContain('address: /2024/');
  expect(starlightSite(info).page(item).text).toContain('- [Programme](/2024/programme/)');
});

test('Layouts lead to the lists of the site, and to the pages of an edition', () => {
  const layouts = [
    hugoSite(info, []).settings['layouts/_default/single.html'],
    eleventySite(info).settings['pages/_includes/page.liquid'],
  ];
  for (const layout of layouts) {
    expect(layout).toContain('<a href="/organizations/">');
    expect(layout).toMatch(/\{\{ \.?(?:edition\.)?address \}\}programme\//);
  }
});
