/** A conference of three editions, read through: what was raised again, bodies that became others, one archive, one search. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serveSite } from '../../scripts/server.ts';
import { pagesOnlyVariable } from '../config.ts';
import { openBrowser } from './browser.ts';
import { buildSite, type Project, project } from './built-site.ts';
import { foreignWords } from './foreign-words.ts';
import { all, pagesIn, readPage, textOf, words } from './pages.ts';
import { series, seriesFiles } from './series/conference.ts';
import { visit } from './visit.ts';

const browser: Browser | null = await openBrowser();
let site: Project;
let served: Served;
let dist: string;

beforeAll(async () => {
  site = await project(seriesFiles());
  const { code, output, dist: built } = await buildSite(site.root, { env: { [pagesOnlyVariable]: '1' } });
  if (code !== 0) throw new Error(output);
  dist = built;
  served = await serveSite(dist);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await site?.remove();
});

/** `2019/resolution#1-i-8` -> `2019/resolutions/resolution/1-i-8/` */
const pageOf = (key: string) => `${key.replace('/', '/resolutions/').replace('#', '/')}/`;
const mainOf = (page: string) => all(readPage(dist, page), ({ tagName }) => tagName === 'main')[0] as never;
const text = (page: string) => words(textOf(mainOf(page))).join(' ');
const links = (page: string) =>
  all(mainOf(page), ({ tagName }) => tagName === 'a').map(({ properties }) => String(properties.href));
const section = (page: string, id: string) =>
  all(mainOf(page), ({ properties }) => properties.ariaLabelledBy?.toString() === id).map((one) => ({
    text: words(textOf(one)).join(' '),
    links: all(one, ({ tagName }) => tagName === 'a').map(({ properties }) => String(properties.href)),
  }))[0];

const [newest, middle, oldest] = series.chain;
const [industry = '', trade = '', living = ''] = series.renamed;
const raisedAgain = 'recommendations/raised-again/';

test.each([
  [oldest, [middle, newest]],
  [middle, [oldest, newest]],
  [newest, [oldest, middle]],
])('The page of %s leads to all others that raise its question, the oldest first', (key, others) => {
  const raised = section(pageOf(key), 'also_raised');
  expect(raised?.links).toEqual(others.map((one) => `/${pageOf(one)}`));
  expect(raised?.text).toContain('Вопрос поднимался также');
});

test('What was raised more than once has a page, to which the list of recommendations and the archive lead', () => {
  expect(links(raisedAgain)).toEqual(
    expect.arrayContaining([oldest, middle, newest].map((key) => `/${pageOf(key)}`)),
  );
  const missing = series.continued.flat().filter((key) => !links(raisedAgain).includes(`/${pageOf(key)}`));
  expect(missing).toEqual([]);
  expect(links('recommendations/')).toContain(`/${raisedAgain}`);
  expect(links('editions/')).toContain(`/${raisedAgain}`);
  expect(text(`en/${raisedAgain}`)).toContain('Questions raised more than once');
});

test('An old body says at its head what took over, and keeps its items', () => {
  expect(text(`organizations/${industry}/`)).toMatch(/С 1 марта 2020 года — Министерство .+ \(Указ .+\)\./);
  expect(links(`organizations/${industry}/`)).toContain(`/organizations/${trade}/`);
  expect(text(`organizations/${industry}/`)).toContain('Пункты, касающиеся этой организации');
  expect(text(`en/organizations/${industry}/`)).toContain(
    'Since 1 March 2020, its duties have been those of',
  );
});

test('The living body has what was addressed to all those before it, under their names', () => {
  const inherited = section(`organizations/${living}/`, 'predecessors_items');
  for (const old of [industry, ...series.merged])
    expect(inherited?.links).toContain(`/organizations/${old}/`);
  expect(inherited?.links).toContain(`/${pageOf(oldest)}`);
  expect(inherited?.text).toContain('Адресовано предшественнику: Министерство промышленности Среднеозёрской');
  expect(section(`organizations/${trade}/`, 'predecessors_items')).toBeUndefined();
});

test('The archive, the home page and each conference lead to the other years', () => {
  for (const edition of series.editions) expect(links('editions/')).toContain(`/${edition}/`);
  const [now, ...before] = series.editions;
  expect(text('')).toContain(`${now}`);
  for (const edition of before) expect(links('')).toContain(`/${edition}/`);
  for (const page of ['', 'programme/', 'resolutions/'])
    for (const edition of before) expect(links(`${now}/${page}`)).toContain(`/${edition}/${page}`);
});

test('A person, an organization and a topic have one page for all years, which names each of them', () => {
  const several = (folder: string) =>
    pagesIn(dist)
      .filter((page) => page.startsWith(`${folder}/`) && page !== `${folder}/`)
      .filter((page) => series.editions.every((edition) => text(page).includes(edition)));
  expect(several('people').length).toBeGreaterThan(0);
  expect(several('organizations').length).toBeGreaterThan(0);
  expect(several('topics').length).toBeGreaterThan(0);
});

/** What the records say in Russian alone and without a title of its own: letters that count items, letters of organizations. */
const isLeftOver = (words: string) =>
  !/\p{Script=Cyrillic}{3}/u.test(words) || /according to the addressee/u.test(words);

test.each([
  ['home page', 'en/'],
  ['conference', 'en/2021/'],
  ['programme', 'en/2021/programme/'],
  ['session', 'en/2021/sessions/opening/'],
  ['list of documents', 'en/2021/resolutions/'],
  ['document', 'en/2021/resolutions/resolution/'],
  ['item', `en/${pageOf(oldest)}`],
  ['list of recommendations', 'en/recommendations/'],
  ['questions raised again', `en/${raisedAgain}`],
  ['topic', 'en/topics/cooperation/'],
  ['organization', `en/organizations/${living}/`],
  ['person', 'en/people/igor-ozernov/'],
  ['data', 'en/data/'],
])('On the English page (%s) Russian titles say that they are Russian', (_, page) => {
  const [body] = all(readPage(dist, page), ({ tagName }) => tagName === 'body');
  const unmarked = foreignWords(
    { type: 'root', children: [body as never] },
    { script: 'Cyrillic', language: 'ru' },
  );
  expect(unmarked.filter((words) => !isLeftOver(words))).toEqual([]);
});

test.skipIf(browser === null)(
  'Another language opens at the part of the document that is being read',
  async () => {
    await visit(browser, `${served.url}2021/resolutions/resolution/#2`, async (page) => {
      await page.locator('[data-language-switch]').getByText('English').click();
      await page.waitForURL(`${served.url}en/2021/resolutions/resolution/#2`);
    });
  },
);

test.skipIf(browser === null)(
  'A search begun on the page of a conference may keep to that conference',
  async () => {
    const complaints = await visit(browser, `${served.url}2021/resolutions/resolution/`, async (page) => {
      const count = () => page.locator('dialog [data-search=status]').innerText();
      await page.click('[data-search-open]');
      await page.fill('dialog input[type=search]', 'наставников');
      await page.waitForSelector('dialog [data-search=results] a');
      const everywhere = await count();
      await page.getByLabel('Только эта конференция: 2021').check();
      await page.waitForFunction(
        (before) => document.querySelector('dialog [data-search=status]')?.textContent?.trim() !== before,
        everywhere.trim(),
      );
      const hrefs = await page
        .locator('dialog [data-search=results] a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(hrefs.filter((href) => !href?.startsWith('/2021/'))).toEqual([]);
      expect(hrefs.length).toBeGreaterThan(0);
      await page.press('dialog input[type=search]', 'Enter');
      await page.waitForURL(/\/search\/\?q=.+&edition=2021$/);
    });
    expect(complaints).toEqual([]);
  },
);

test.skipIf(browser === null)('The old name of a body finds the one that has its duties now', async () => {
  await visit(browser, `${served.url}search/?q=Минпром+области`, async (page) => {
    await page.waitForSelector('.search-page [data-search=results] a');
    const hrefs = await page
      .locator('.search-page [data-search=results] a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.some((href) => href.startsWith(`/organizations/${living}/`))).toBe(true);
  });
});

test.skipIf(browser === null)('Recommendations to an old body are found by the living one', async () => {
  await visit(browser, `${served.url}recommendations/?addressee=${living}&edition=2019`, async (page) => {
    const shown = page.locator('[data-register] [data-item]:visible');
    await expect.poll(() => shown.count()).toBeGreaterThan(0);
    expect(words(await shown.first().innerText()).join(' ')).toContain(
      '(преемник: Министерство экономики и промышленности',
    );
    await page.selectOption('select[name=sort]', 'addressee');
    await expect.poll(() => shown.count()).toBeGreaterThan(0);
  });
});
