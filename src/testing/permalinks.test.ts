/** A built site answers at every address that it ever had. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../scripts/server.ts';
import { pagesOnlyVariable } from '../config.ts';
import { type Build, buildSite, type Project, project } from './built-site.ts';
import { hasNginx, startNginx } from './nginx.ts';
import { configAt } from './own-site.ts';

const files = {
  'content/conference.md': '---\nname: {ru: Конференция, en: Conference}\nlanguages: [ru, en]\n---\n',
  'content/2017/edition.md':
    '---\ntitle: Первая\nstart: 2017-05-11\nend: 2017-05-12\ntimezone: Europe/Moscow\n---\n',
  'content/2017/resolutions/resolution.md': `---
title: Резолюция
---

1) Раз.
2) Два.
`,
  'content/redirects.yaml': `moved:
  - {from: /2017/sessions/old/, to: /2017/programme/}
  - {from: /2017/resolutions/resolution/3/, to: /2017/resolutions/resolution/2/}
  - {from: /elsewhere/, to: https://other.example/conference/}
withdrawn:
  - {address: /organizations/anna-petrova/, reason: {ru: по просьбе, en: on request}, date: 2018-03-01}
  - {address: /2017/sessions/gone/, reason: не состоялось, date: 2018-03}
  - {address: /2017/resolutions/resolution/9/, reason: решение суда, date: 2018-03}
`,
  'public/_redirects': '/own /2017/ 302',
};

let root: Project;
let below: Project;
let site: Build;
let siteBelow: Build;

beforeAll(async () => {
  root = await project(files);
  below = await project({ ...files, ...configAt('/conf/') });
  site = await buildSite(root.root);
  siteBelow = await buildSite(below.root, { env: { [pagesOnlyVariable]: 'yes' } });
  for (const { code, output } of [site, siteBelow]) if (code !== 0) throw new Error(output);
}, 240_000);

afterAll(async () => {
  await root?.remove();
  await below?.remove();
});

const read = (path: string, { dist } = site) => readFileSync(join(dist, path), 'utf8');

test('An old address leads to the new one, in the reader’s language and below the base path', () => {
  for (const [build, base] of [
    [site, '/'],
    [siteBelow, '/conf/'],
  ] as const) {
    const page = read('2017/sessions/old/index.html', build);
    expect(page).toContain('<html lang="ru"');
    expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${base}2017/programme/">`);
    expect(page).toContain(`<link rel="canonical" href="https://example.org${base}2017/programme/">`);
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain('Страница переехала');
    const english = read('en/2017/sessions/old/index.html', build);
    expect(english).toContain(`<a href="${base}en/2017/programme/">`);
    expect(english).toContain('This page has moved');
  }
  expect(read('elsewhere/index.html')).toContain('content="0; url=https://other.example/conference/"');
});

test('A withdrawn page says why and when, in the site’s own frame, and nothing of what was there', () => {
  const page = read('organizations/anna-petrova/index.html');
  expect(page).toContain('Страница снята с публикации');
  expect(page).toContain('по просьбе');
  expect(page).toMatch(/<time datetime="2018-03-01"[^>]*>1 марта 2018 года<\/time>/);
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).not.toContain('anna-petrova');
  expect(read('2017/resolutions/resolution/9/index.html')).toContain('решение суда');
  expect(read('en/organizations/anna-petrova/index.html')).toContain('on request');
  expect(read('en/2017/sessions/gone/index.html')).toMatch(/<span lang="ru"[^>]*>не состоялось<\/span>/);
});

test('The place of an item in the document leads to where it stands now', () => {
  expect(read('2017/resolutions/resolution/index.html')).toMatch(/id="2"[^>]*><span id="3"><\/span>/);
});

test('Hosts get their rules after the project’s own', () => {
  expect(read('_redirects', siteBelow).split('\n').slice(0, 4)).toEqual([
    '/own /2017/ 302',
    '# From content/redirects.yaml.',
    '/conf/2017/sessions/old/ /conf/2017/programme/ 301',
    '/conf/en/2017/sessions/old/ /conf/en/2017/programme/ 301',
  ]);
  expect(read('redirects.nginx.conf')).toContain('\n  "/2017/sessions/old/" "/2017/programme/";\n');
  expect(read('redirects.nginx.conf', siteBelow)).toContain(
    '\n  "/conf/en/2017/sessions/gone/" "/conf/en/2017/sessions/gone/index.html";\n',
  );
});

describe.skipIf(!hasNginx)('With these rules nginx', () => {
  let host: Served;
  beforeAll(async () => {
    host = await startNginx(siteBelow.dist, { base: '/conf/' });
  });
  afterAll(() => host?.close());
  const ask = async (path: string) => {
    const response = await fetch(new URL(path, host.url), { redirect: 'manual' });
    const to = response.headers.get('location');
    return { status: response.status, to: to && new URL(to).pathname, body: await response.text() };
  };

  test('sends an old address to the new one, in the reader’s language', async () => {
    expect(await ask('2017/sessions/old/')).toMatchObject({ status: 301, to: '/conf/2017/programme/' });
    expect(await ask('en/2017/sessions/old/')).toMatchObject({ status: 301, to: '/conf/en/2017/programme/' });
  });

  test('says that a withdrawn page is gone, with the page that tells why', async () => {
    for (const path of ['2017/sessions/gone/', 'en/2017/resolutions/resolution/9/']) {
      const { status, body } = await ask(path);
      expect([status, body]).toEqual([410, read(`${path}index.html`, siteBelow)]);
    }
  });

  test('answers an address that nobody knows with our own page', async () => {
    const { status, body } = await ask('2017/sessions/nobody-knows/');
    expect([status, body]).toEqual([404, read('404.html', siteBelow)]);
  });
});

test('What is gone stands in no sitemap and in no feed', () => {
  for (const file of ['sitemap-0.xml', 'feed.xml']) {
    expect(read(file)).toContain('https://example.org/2017/');
    expect(read(file)).not.toMatch(/sessions\/old|sessions\/gone|elsewhere|anna-petrova|resolution\/3\//);
  }
  expect(read('organizations/anna-petrova/index.html')).not.toContain('data-pagefind-body');
});

test('The build that publishes writes the ledger, and a look at pages alone does not', () => {
  expect(readFileSync(join(root.root, 'content/permalinks.lock'), 'utf8')).toContain(
    '\n/2017/resolutions/resolution/2/ ',
  );
  expect(existsSync(join(below.root, 'content/permalinks.lock'))).toBe(false);
  expect(site.output).toContain('content/permalinks.lock: добавлен');
});
