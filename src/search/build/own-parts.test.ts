import { expect, test } from 'vitest';
import { partedPage } from './own-parts.ts';
import { pageText } from './page-text.ts';

const head =
  '<meta name="search:kind" data-pagefind-meta="kind[content]" content="resolution"><meta name="search:also" data-pagefind-meta="also[content]" content="download">';
const part = (id: string, words: string) =>
  `<section data-search-part="Article ${id}"><h2 id="${id}">Article ${id}</h2><p>${words}</p><section data-pagefind-ignore="all">Replies</section></section>`;
const page = (body: string) =>
  `<html lang="en"><head>${head}</head><body><main data-pagefind-body><h1>Declaration</h1><p>Whereas</p>${body}</main></body></html>`;

test('A marked part is a result of its own, and the page is found without it', () => {
  const { html, parts } = partedPage(page(part('18', 'Thought &amp; "belief"') + part('19', 'Opinion')));
  expect(parts.map(({ id }) => id)).toEqual(['18', '19']);
  expect(pageText(html).own).toBe('Declaration Whereas');
  expect(parts.map((one) => pageText(one.html))).toMatchObject([
    { language: 'en', kind: 'resolution', indexed: true, own: 'Article 18 Thought & "belief"' },
    { own: 'Article 19 Opinion', fields: { place: 'Article 19', part: 'Declaration' } },
  ]);
});

test('By what only the whole is called, the part is not found', () => {
  expect(pageText(partedPage(page(part('1', 'All'))).parts[0]?.html ?? '').fields).not.toHaveProperty('also');
});

test('A page without such parts stays as it is', () => {
  const html = page('<section><h2 id="1">One</h2></section>');
  expect(partedPage(html)).toEqual({ html, parts: [] });
});
