/** The look for broken links sees each kind of fault, and none where there is none. */
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { serveSite } from '../../../scripts/server.ts';
import { writeContent } from '../content.ts';
import { wrongAnswers } from './answers.ts';
import { brokenLinks } from './broken-links.ts';
import { reasons } from './link.ts';

const site = 'https://conference.example';
const base = '/conf/';

/** A small site in order: `page` is what stands on its home page beside that. */
const files = (page: string): Record<string, string | Uint8Array> => ({
  'index.html': `<!doctype html><main id="main"><h1 id="пункт 1">Сло<em>ва</em> этой страницы</h1><a href="/conf/2017/">год</a>${page}</main>`,
  '2017/index.html': '<a href="../">home</a><p id="1-i">Item</p><a href="#1-i">item</a>',
  '2017/old/index.html':
    '<meta http-equiv="refresh" content="0; url=/conf/2017/"><link rel="canonical" href="https://conference.example/conf/2017/">',
  '2017/gone/index.html': '<a href="/conf/">home</a>',
  'logo.png': 'png',
  'fonts/a.woff2': 'font',
  '404.html': '<a href="/conf/">home</a>',
  _redirects:
    '/conf/2017/old/ /conf/2017/ 301\n/conf/2017/gone/ /conf/2017/gone/index.html 410\n/conf/a/* /b/:splat\n',
});

const faultsIn = async (more: Record<string, string | Uint8Array>, page = '') => {
  const { faults } = await brokenLinks({ dist: writeContent({ ...files(page), ...more }), site, base });
  return faults.map(({ page: file, attribute, link, why }) => [file, attribute, link, why]);
};

test('A site in order has none, whatever forms its links have', async () => {
  const page = `<style>@font-face { src: url("fonts/a.woff2") }</style>
<a href="/conf/2017/#1-i">a</a> <a href="https://conference.example/conf/2017/#1%2Di">b</a> <a href="#%D0%BF%D1%83%D0%BD%D0%BA%D1%82%201">c</a>
<a href="mailto:a@example.org">d</a> <a href="https://elsewhere.example/x">e</a> <a href="#">f</a> <a href="/conf/?q=a#top">g</a>
<a href="#main:~:text=слова,страницы">h</a> <img src="data:image/png;base64,AA" srcset="/conf/logo.png 1x, logo.png 2x">
<button popovertarget="main" data-copy="Addr. https://conference.example/conf/2017/.">i</button>
<svg><use href="#main" fill="url(#main)"/></svg> <input placeholder="/" aria-keyshortcuts="/">
<script type="application/ld+json">{"@id": "https://conference.example/conf/#thing", "url": "https://conference.example/conf/2017/#1-i"}</script>`;
  const dist = writeContent(files(page));
  const { faults, pages, links, paths } = await brokenLinks({ dist, site, base });
  expect(faults).toEqual([]);
  expect([pages, links]).toEqual([5, 24]);
  expect([...paths.keys()].toSorted()).toEqual([
    '/conf/',
    '/conf/2017/',
    '/conf/fonts/a.woff2',
    '/conf/logo.png',
  ]);
});

test.each([
  ['<a href="">x</a>', 'a href', '', reasons.empty],
  ['<a href="https://[x/">x</a>', 'a href', 'https://[x/', reasons.unreadable],
  ['<a href="/conf/%zz">x</a>', 'a href', '/conf/%zz', reasons.unreadable],
  ['<img src="http://localhost:4321/a.png">', 'img src', 'http://localhost:4321/a.png', reasons.local],
  ['<p>См. http://127.0.0.1:80/a.</p>', 'text', 'http://127.0.0.1:80/a', reasons.local],
  [
    '<a href="http://conference.example/conf/">x</a>',
    'a href',
    'http://conference.example/conf/',
    reasons.scheme,
  ],
  ['<a href="/2017/">x</a>', 'a href', '/2017/', reasons.base],
  [
    '<form action="https://conference.example/search/">',
    'form action',
    'https://conference.example/search/',
    reasons.base,
  ],
  ['<script src="/conf/a.js"></script>', 'script src', '/conf/a.js', reasons.missing],
  [
    '<a href="/conf/2017/%D0%BD%D0%B5%D1%82/">x</a>',
    'a href',
    '/conf/2017/%D0%BD%D0%B5%D1%82/',
    reasons.missing,
  ],
  ['<a href="/conf/Logo.png">x</a>', 'a href', '/conf/Logo.png', reasons.missing],
  ['<a href="2018/">x</a>', 'a href', '2018/', reasons.missing],
  ['<video poster="/conf/p.png">', 'video poster', '/conf/p.png', reasons.missing],
  ['<object data="/conf/o.pdf">', 'object data', '/conf/o.pdf', reasons.missing],
  ['<q cite="/conf/source/">', 'q cite', '/conf/source/', reasons.missing],
  ['<img srcset="logo.png 1x, big.png 2x">', 'img srcset', 'big.png', reasons.missing],
  ['<link imagesrcset="/conf/big.png 2x">', 'link imagesrcset', '/conf/big.png', reasons.missing],
  ['<div data-home="/conf/en/">', 'div data-home', '/conf/en/', reasons.missing],
  [
    '<meta property="og:image" content="https://conference.example/conf/card.png">',
    'meta og:image',
    'https://conference.example/conf/card.png',
    reasons.missing,
  ],
  [
    '<link rel="canonical" href="https://conference.example/conf/x/">',
    'link href',
    'https://conference.example/conf/x/',
    reasons.missing,
  ],
  [
    '<meta name="twitter:image" content="/conf/logo.png">',
    'meta twitter:image',
    '/conf/logo.png',
    reasons.relative,
  ],
  ['<style>p { background: url(a.png) }</style>', 'style', 'a.png', reasons.missing],
  [
    '<script type="application/ld+json">{"url": "https://conference.example/conf/x/"}</script>',
    'json-ld url',
    'https://conference.example/conf/x/',
    reasons.missing,
  ],
  [
    '<script type="application/ld+json">{"image": "/conf/logo.png"}</script>',
    'json-ld image',
    '/conf/logo.png',
    reasons.relative,
  ],
  ['<a href="/conf/2017">x</a>', 'a href', '/conf/2017', reasons.slash],
  ['<a href="/conf">x</a>', 'a href', '/conf', reasons.slash],
  ['<a href="/conf/2017/index.html">x</a>', 'a href', '/conf/2017/index.html', reasons.index],
  ['<a href="/conf/2017/old/">x</a>', 'a href', '/conf/2017/old/', reasons.moved],
  ['<a href="/conf/2017/gone/">x</a>', 'a href', '/conf/2017/gone/', reasons.withdrawn],
  ['<a href="#nowhere">x</a>', 'a href', '#nowhere', reasons.place],
  ['<a href="/conf/2017/#1-I">x</a>', 'a href', '/conf/2017/#1-I', reasons.place],
  ['<a href="#main:~:text=nobody%20said">x</a>', 'a href', '#main:~:text=nobody%20said', reasons.words],
  ['<label for="q">x</label>', 'label for', '#q', reasons.place],
  ['<button popovertarget="menu">x</button>', 'button popovertarget', '#menu', reasons.place],
  ['<p aria-labelledby="main a">x</p>', 'p aria-labelledby', '#a', reasons.place],
  ['<p aria-controls="b">x</p>', 'p aria-controls', '#b', reasons.place],
  ['<svg><path fill="url(#c)"/></svg>', 'path fill', '#c', reasons.place],
])('On a page: %s', async (page, attribute, link, why) => {
  expect(await faultsIn({}, page)).toEqual([['index.html', attribute, link, why]]);
});

const nowhere = 'https://conference.example/conf/x/';

/** One empty page with one link. */
const pdf = (to: string) => {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(${to})>>>>]>>`,
  ].map((object, index) => `${index + 1} 0 obj${object}endobj\n`);
  const head = '%PDF-1.4\n';
  const starts = objects.map((_, index) => head.length + objects.slice(0, index).join('').length);
  const lines = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const body = head + objects.join('');
  return `${body}xref\n0 4\n0000000000 65535 f \n${lines}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF`;
};

test.each<[file: string, contents: string | Uint8Array, attribute: string, link: string, why: string]>([
  ['404.html', '<a href="./">home</a>', 'a href', './', reasons.relative],
  ['a.svg', '<svg><use href="#a"/></svg>', 'use href', '#a', reasons.place],
  ['a.css', '@import "b.css";', 'css', 'b.css', reasons.missing],
  ['_astro/a.js', 'import{a}from"./b.js";', 'import', './b.js', reasons.missing],
  ['a.json', JSON.stringify([{ url: nowhere }]), 'url', nowhere, reasons.missing],
  ['a.json', '{"file": "/conf/logo.png"}', 'file', '/conf/logo.png', reasons.relative],
  ['a.json', '{"html": "<a href=\\"#1-i\\">x</a>"}', 'html', '#1-i', reasons.relative],
  ['a.webmanifest', '{"icons": [{"src": "icon.png"}]}', 'manifest', 'icon.png', reasons.missing],
  ['sitemap-0.xml', `<urlset><url><loc>${nowhere}</loc></url></urlset>`, 'loc', nowhere, reasons.missing],
  ['feed.xml', `<feed><link rel="self" href="${nowhere}"/></feed>`, 'link href', nowhere, reasons.missing],
  [
    'feed.xml',
    '<feed><content type="html">&lt;a href="/conf/"&gt;x&lt;/a&gt;</content></feed>',
    'content',
    '/conf/',
    reasons.relative,
  ],
  ['law.xml', '<act><p eId="a"/><ref href="#b"/></act>', 'ref href', '#b', reasons.place],
  [
    'a.ics',
    `BEGIN:VEVENT\r\nURL:https://conference.exam\r\n ple/conf/x/\r\n`,
    'text',
    nowhere,
    reasons.missing,
  ],
  [
    'a.bib',
    '@misc{a, url = {https://conference.example/conf/2017/\\#a\\_b}}',
    'text',
    'https://conference.example/conf/2017/#a_b',
    reasons.place,
  ],
  ['a.csv', `1;${nowhere};2\n`, 'text', nowhere, reasons.missing],
  ['a.md', '![x](/conf/logo.png) `[y](z.png)`', 'text', '/conf/logo.png', reasons.relative],
  ['a.txt', `См. ${nowhere}.`, 'text', nowhere, reasons.missing],
  [
    'robots.txt',
    'Sitemap: http://localhost:4321/sitemap.xml',
    'text',
    'http://localhost:4321/sitemap.xml',
    reasons.local,
  ],
  [
    'a.docx',
    zipSync({ 'a.rels': new TextEncoder().encode(`<R Target="${nowhere}"/>`) }),
    'R Target',
    nowhere,
    reasons.missing,
  ],
  [
    'redirects.nginx.conf',
    'map $uri $a {\n  "/conf/b/" "/conf/c/";\n}\n',
    'map',
    '/conf/c/',
    reasons.missing,
  ],
  ['_headers', '/conf/b.pdf\n  X-Robots-Tag: noindex\n', 'rule', '/conf/b.pdf', reasons.missing],
  [
    'pagefind/fragment/a.pf_fragment',
    gzipSync('pagefind_dcd{"url":"/2017/","anchors":[{"id":"1-ii"}]}'),
    'search result',
    'base:/2017/#1-ii',
    reasons.place,
  ],
  ['a.pdf', pdf(nowhere), 'annotation', nowhere, reasons.missing],
  ['_redirects', '/conf/b/ /c/ 301', '301', '/c/', reasons.base],
])('In a file: %s %#', async (file, contents, attribute, link, why) => {
  expect(await faultsIn({ [file]: contents })).toEqual([[file, attribute, link, why]]);
});

test('What stands before a script or a style sheet is not lost, and not taken for a part of it', async () => {
  const before = 'См. https://conference.example/conf/x/';
  const page = `${before}<style>p {}</style> ${before}<script>a</script> ${before}<script type="application/json">{}</script>`;
  expect((await faultsIn({}, page)).map(([, attribute, link]) => [attribute, link])).toEqual(
    Array(3).fill(['text', nowhere]),
  );
});

test('A server says what it answers where that is not the page itself', async () => {
  const dist = writeContent(files(''));
  const served = await serveSite(dist, { base });
  const wrong = await wrongAnswers(served.url, ['/conf/', '/conf/2017', '/conf/x/', '/']);
  await served.close();
  expect([...wrong]).toEqual([
    ['/conf/2017', '301 /conf/2017/'],
    ['/conf/x/', '404'],
    ['/', '404'],
  ]);
});
