/** What readers do on the real site, in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Served, serveSite } from '../../scripts/server.ts';
import { openBrowser } from './browser.ts';
import { type OwnSite, ownSite } from './own-site.ts';

const browser: Browser | null = await openBrowser();

let site: OwnSite;
let served: Served;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  if (browser === null) return;
  site = await ownSite({ base: '/proceedings/' });
  const { code, output, dist } = await site.build();
  if (code !== 0) throw new Error(output);
  served = await serveSite(dist, { base: '/proceedings/' });
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await site?.remove();
});

const open = async (path: string, javaScriptEnabled = true) => {
  page = await (browser as Browser).newPage({
    javaScriptEnabled,
    viewport: { width: 390, height: 800 },
    // Without it Chromium at times reports the view transition that a script-less page may not have.
    reducedMotion: 'reduce',
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => {
    if (!/^(?:data:|blob:)/.test(request.url()) && !request.url().startsWith(served.url))
      complaints.push(request.url());
  });
  await page.goto(`${served.url}${path}`);
};

describe.skipIf(browser === null)('On the site of the 2017 conference', () => {
  beforeEach(() => {
    complaints = [];
  });
  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  /** The addresses that the words find, in order; the result list stays open. */
  const found = async (words: string) => {
    await open(`search/?q=${encodeURIComponent(words)}`);
    await page.locator('.search-result').first().waitFor();
    return page
      .locator('.search-result-title')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  };

  test.each([
    ['сертификация', '1-ii-1'],
    ['НИОКР', '2-1'],
    ['вузами', '1-i-5'],
    ['субсидирование затрат', '2-7'],
  ])('«%s» finds item %s first', async (words, id) => {
    expect((await found(words))[0]).toBe(`/proceedings/2017/resolutions/resolution/${id}/`);
  });

  test.each([
    ['презентации', '2017/materials/'],
    ['программа', '2017/programme/'],
    ['контакты', 'contacts/'],
    ['скачать резолюцию', '2017/resolutions/resolution/'],
    ['департамент инноваций', 'organizations/minek-strategy/'],
    ['все рекомендации', 'recommendations/'],
    ['версия для слабовидящих', 'accessibility/'],
  ])('«%s» finds the page %s among the first three', async (words, path) => {
    expect((await found(words)).slice(0, 3)).toContain(`/proceedings/${path}`);
  });

  test.each([
    ['ключевых показателей эффективности', '1-i-6', 'КПЭ'],
    ['опытно-конструкторские работы', '2-1', 'НИОКР'],
    ['Высшая школа экономики', '1-ii-2', 'ВШЭ'],
    ['малое предпринимательство', '1-ii-1', 'МСП'],
  ])('«%s» finds item %s, which says «%s»', async (words, id, short) => {
    const addresses = await found(words);
    const place = addresses.indexOf(`/proceedings/2017/resolutions/resolution/${id}/`);
    expect(place).toBeGreaterThanOrEqual(0);
    await page.locator('.search-result-title').nth(place).click();
    await page.waitForURL(`**/${id}/`);
    expect(await page.locator('[data-adopted]').first().innerText()).toContain(short);
  });

  test.each([
    ['университеты', '1-i-5', /университет/i],
    ['гостиница', '2-3', /гостини/i],
    ['1.I.3', '1-i-3', /qi[wfs]1/],
  ])('«%s» finds item %s by words that are not shown with it', async (words, id, hidden) => {
    const addresses = await found(words);
    const place = addresses.indexOf(`/proceedings/2017/resolutions/resolution/${id}/`);
    expect([0, 1, 2]).toContain(place);
    expect(await page.locator('.search-results:visible').innerText()).not.toMatch(hidden);
    await page.locator('.search-result-title').nth(place).click();
    await page.waitForURL(`**/${id}/`);
    expect(await page.locator('main').innerText()).not.toMatch(hidden);
  });

  test('A part that is cited is a place in the resolution', async () => {
    await found('раздел II части 1');
    expect(await page.locator('.search-result-inside a').allTextContents()).toEqual([
      'Раздел II части 1. Органы власти и институты развития',
    ]);
    await page.locator('.search-result-title').click();
    await page.waitForURL('**/resolutions/resolution/#1-ii');
    expect(await page.locator('[id="1-ii"]').isVisible()).toBe(true);
  });

  test('A result leads to the page’s own address, with the words marked', async () => {
    await found('сертификация');
    await page.locator('.search-result-title', { hasText: 'Софинансирование расходов' }).click();
    await page.waitForURL('**/resolution/1-ii-1/');
    await page.waitForFunction(() => CSS.highlights.has('found'));
    const marked = await page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
    expect(marked).toContain('сертификацию');
  });

  test('«кластеров» finds recommendations before pages that mention the word', async () => {
    const addresses = await found('кластеров');
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses.slice(0, 5)) expect(address).toMatch(/\/resolution\/[12]-[^/]+\/$/);
  });

  test('A result names its place, its part and its addressees, and marks the word', async () => {
    await found('сертификация');
    const first = page.locator('.search-result').first();
    const said = await first.innerText();
    expect(said).toContain('п. 1 разд. II ч. 1');
    expect(said).toContain('Управление развитием кластеров');
    expect(said).toContain('Федеральные органы исполнительной власти');
    expect(await first.locator('mark').allInnerTexts()).toContain('сертификацию');
  });

  test('The whole text does not answer for its items a second time', async () => {
    expect(await found('сертификация')).not.toContain('/proceedings/2017/resolutions/resolution/');
  });

  test('A reader goes from the home page by the search to the item, with the keyboard alone', async () => {
    await open('');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('лейбла');
    await page.locator('dialog .search-result').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/1-ii-1/');
    expect(await page.locator('h1').innerText()).toBe('Пункт 1 раздела II части 1');
  });

  test('From an item one comes to its place in the whole text, its addressee and the next item', async () => {
    await open('2017/resolutions/resolution/1-i-3/');
    await page.getByRole('link', { name: 'В тексте резолюции' }).click();
    await page.waitForURL('**/resolution/#1-i-3');
    expect(await page.locator(':target').innerText()).toContain('Научно-технические советы');
    await page.goBack();
    await page.locator('a[rel=next]').click();
    await page.waitForURL('**/1-i-4/');
    await page.getByRole('link', { name: 'Команда кластера' }).click();
    await page.waitForURL('**/organizations/cluster-team/');
    expect(await page.locator('main').innerText()).toContain('Формирование Совета кластера');
  });

  test('Without JavaScript everything can be read, and the search says where the list is', async () => {
    await open('recommendations/', false);
    expect(await page.locator('[data-register] li').count()).toBe(20);
    await page.getByRole('link', { name: 'Поиск' }).first().click();
    expect(await page.locator('noscript').innerText()).toContain('Все рекомендации');
  });

  test('No page scrolls sideways on a narrow phone', async () => {
    const paths = [
      '',
      '2017/',
      '2017/resolutions/resolution/',
      '2017/resolutions/resolution/1-ii-1/',
      'recommendations/',
      'data/',
      'search/',
    ];
    await open('');
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of paths) {
      await page.goto(`${served.url}${path}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([path, width]).toEqual([path, 320]);
    }
  });
});
