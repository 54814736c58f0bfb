/** How the search understands what readers type, and where it leads: in a browser, under a sub-path and a strict policy. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../../scripts/server.ts';
import { openBrowser } from '../../testing/browser.ts';
import { visit as visitPage } from '../../testing/visit.ts';
import { fixtureSite } from './fixture-site.ts';

const browser: Browser | null = await openBrowser();
let site: Served;
beforeAll(async () => {
  site = await fixtureSite();
}, 60_000);
afterAll(() => Promise.all([browser?.close(), site.close()]));

/** Every complaint fails the test that opened the page. */
async function visit(path: string, act: (page: Page) => Promise<void>) {
  expect(await visitPage(browser, site.url + path, act)).toEqual([]);
}
const ask = (words: string, act: (page: Page) => Promise<void>) =>
  visit(`search/?q=${encodeURIComponent(words)}`, async (page) => {
    await page.locator('[data-answered]').waitFor();
    await act(page);
  });

const titles = (page: Page) => page.locator('.search-result-title');
const status = (page: Page) => page.locator('[role=status]:visible').innerText();
const path = (page: Page) => decodeURI(page.url()).replace(site.url, '');
const pathsFound = (page: Page) =>
  titles(page).evaluateAll((links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
const itemPath = (id: string) => `/proceedings/2017/resolutions/resolution/${id}/`;
const partial = 'Все слова вместе нигде не стоят';

describe.skipIf(browser === null)('What was meant', () => {
  test('A typing error is corrected, which the answer says', () =>
    ask('кластерная полтика', async (page) => {
      expect(await status(page)).toContain('Показаны результаты для «кластерная политика».');
      expect(await titles(page).first().innerText()).toBe(
        'Оптимизация систем управления развитием кластеров',
      );
    }));

  test('A word that is none can be looked for as it is typed', () =>
    ask('кластерная полтика', async (page) => {
      await page.getByRole('link', { name: 'Искать именно «кластерная полтика»' }).click();
      await page.waitForURL('**&verbatim=1');
      expect(path(page)).toBe('search/?q=кластерная+полтика&verbatim=1');
      await page.locator('[data-answered]').waitFor();
      expect(await status(page)).not.toContain('Показаны результаты');
      expect(await status(page)).toContain('На сайте нет слов: «полтика».');
      expect(await page.getByRole('searchbox').inputValue()).toBe('кластерная полтика');
    }));

  test('Choosing a filter does not correct what is to be taken as typed', () =>
    visit('search/?q=кластерная+полтика&verbatim=1', async (page) => {
      await page.getByRole('checkbox', { name: /^рекомендация/ }).check();
      await page.getByRole('button', { name: 'Сбросить фильтры' }).waitFor();
      expect(await status(page)).not.toContain('Показаны результаты');
      expect(path(page)).toContain('verbatim=1');
    }));

  test('The dialog leads to the same words as they are typed', () =>
    visit('about/', async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('кластерная полтика');
      await page.getByRole('link', { name: 'Искать именно' }).click();
      await page.waitForURL('**/search/?q=*');
      expect(path(page)).toBe('search/?q=кластерная+полтика&verbatim=1');
    }));

  test.each([
    ['rkfcnth', 'the wrong keyboard layout'],
    ['klaster', 'Latin letters'],
  ])('«%s», typed in %s, finds «кластер»', (words) =>
    ask(words, async (page) => {
      expect(await status(page)).toContain('Показаны результаты для «кластер».');
      const found = await pathsFound(page);
      await page.goto(`${site.url}search/?q=кластер`);
      await page.locator('[data-answered]').waitFor();
      expect(found).toEqual(await pathsFound(page));
      expect(found.length).toBe(10);
    }),
  );

  test('What is found as it is typed is not explained', () =>
    ask('вузы', async (page) => {
      expect(await status(page)).toMatch(/^Найден\S* \d+ результат\S*$/);
      expect((await pathsFound(page))[0]).toBe(itemPath('1-i-5'));
    }));
});

describe.skipIf(browser === null)('A citation', () => {
  test.each([
    ['1.I.3', '1-i-3'],
    ['п. 3 разд. I', '1-i-3'],
    ['1-ii-6', '1-ii-6'],
    ['п. 2 ч. 2', '2-2'],
  ])('«%s» finds exactly item %s', (words, id) =>
    ask(words, async (page) => {
      expect(await pathsFound(page)).toEqual([itemPath(id)]);
      expect(await status(page)).toBe('Найден 1 результат');
    }),
  );

  test('leads to the search page with Enter when the search has not loaded', async () => {
    await visitPage(browser, `${site.url}about/`, async (page) => {
      await page.route('**/pagefind.js*', (route) => route.abort());
      await page.keyboard.press('Control+k');
      await page.keyboard.type('1-i-3');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/?q=1-i-3');
    });
  });

  test('in the dialog leads straight to the item with Enter', () =>
    visit('about/', async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('п. 3 разд. I');
      await page.locator('dialog .search-result').first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${itemPath('1-i-3')}`);
    }));

  test('of an item that is not there leads to the search page like any words', () =>
    visit('about/', async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('7.VII.9');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/?q=*');
      await page.locator('[data-answered]').waitFor();
      expect(await status(page)).toContain('Ничего не найдено');
    }));
});

describe.skipIf(browser === null)('Words that never stand together', () => {
  test('find the pages that have some of them, which the answer says', () =>
    ask('вузами технопарков', async (page) => {
      expect(await status(page)).toContain(partial);
      expect((await pathsFound(page)).slice(0, 2).toSorted()).toEqual([itemPath('1-i-5'), itemPath('2-6')]);
    }));

  test('The answer names a word that the site does not have', () =>
    ask('вузами синхрофазотрон', async (page) => {
      expect(await status(page)).toContain('На сайте нет слов: «синхрофазотрон».');
      expect(await status(page)).not.toContain(partial);
      expect((await pathsFound(page))[0]).toBe(itemPath('1-i-5'));
    }));

  test('Every filter counts as many pages as it leaves', () =>
    ask('вузами технопарков аренда', async (page) => {
      const reset = page.getByRole('button', { name: 'Сбросить фильтры' });
      const labels = page.locator('fieldset:visible label:visible');
      await labels.first().waitFor();
      const values = (await labels.allInnerTexts()).map((text) => text.trim().split(/\s+(?=\d+$)/));
      expect(values.length).toBeGreaterThan(3);
      const left: string[][] = [];
      for (const [value = ''] of values) {
        const box = labels.filter({ hasText: value }).getByRole('checkbox').first();
        await box.check();
        await reset.waitFor();
        const more = page.getByRole('button', { name: 'Показать ещё' });
        expect(await more.isVisible()).toBe(false);
        left.push([value, String(await titles(page).count())]);
        await reset.click();
        await reset.waitFor({ state: 'hidden' });
      }
      expect(left).toEqual(values);
    }));
});

/** What is marked on the page, and the page's own HTML. */
const read = (page: Page) =>
  page.evaluate(() => ({
    marked: [...(CSS.highlights.get('found') ?? [])].map(String),
    main: document.querySelector('main')?.outerHTML,
  }));

describe.skipIf(browser === null)('The page that a result leads to', () => {
  const marks = (page: Page) => page.waitForFunction(() => CSS.highlights.has('found'));

  test('has the words marked in whatever form they stand, and is not changed otherwise', async () => {
    const before: unknown[] = [];
    await visit('2017/resolutions/resolution/1-i-5/', async (page) => {
      before.push(await read(page));
    });
    await ask('вузу взаимодействуют', async (page) => {
      await titles(page).first().click();
      await page.waitForURL('**/1-i-5/*');
      await marks(page);
      const { marked, main } = await read(page);
      expect(marked).toEqual(['взаимодействия', 'вузами', 'вузов', 'взаимодействию']);
      expect(before).toEqual([{ marked: [], main }]);
      expect(path(page)).toBe('2017/resolutions/resolution/1-i-5/');
    });
  });

  test('has them marked as well where the result is a place inside it', () =>
    ask('субсидирование новых видов', async (page) => {
      await page.getByRole('link', { name: 'Часть 2' }).click();
      await page.waitForURL('**/resolutions/resolution/*#2');
      await marks(page);
      expect((await read(page)).marked).toEqual(expect.arrayContaining(['субсидировании', 'новых', 'видов']));
      expect(path(page)).toBe('2017/resolutions/resolution/#2');
    }));

  test('has the word marked that was meant by one in the wrong layout', () =>
    ask('depfvb', async (page) => {
      await titles(page).first().click();
      await marks(page);
      expect((await read(page)).marked).toEqual(['вузами', 'вузов']);
    }));

  test('can be left and come back to with the search as it was', () =>
    ask('вузами', async (page) => {
      await titles(page).first().click();
      await marks(page);
      await page.goBack();
      await titles(page).first().waitFor();
      expect(path(page)).toBe('search/?q=вузами');
    }));
});
