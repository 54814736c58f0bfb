/** The search as a reader meets it: in a browser, under a sub-path, under a strict content policy. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
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

const visit = (path: string, act: (page: Page) => Promise<void>, options?: BrowserContextOptions) =>
  visitPage(browser, site.url + path, act, options);

const dialog = (page: Page) => page.locator('dialog[open]');
const titles = (page: Page) => page.locator('.search-result-title');
const status = (page: Page) => page.locator('[role=status]:visible');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.className ?? '');
const path = (page: Page) => decodeURI(page.url()).replace(site.url, '');

describe.skipIf(browser === null)('The search box', () => {
  test('opens by click, Ctrl+K in the Russian layout and a slash, and Escape closes it', async () => {
    const complaints = await visit('about/', async (page) => {
      await page.getByRole('button', { name: 'Поиск' }).click();
      await dialog(page).waitFor();
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'hidden' });

      await page.evaluate(() =>
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'л', code: 'KeyK', ctrlKey: true, bubbles: true }),
        ),
      );
      await dialog(page).waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      await dialog(page).waitFor();
      expect(await dialog(page).getByRole('searchbox').inputValue()).toBe('');
    });
    expect(complaints).toEqual([]);
  });

  test('leaves a slash alone while one types', async () => {
    await visit('about/', async (page) => {
      await page.locator('textarea').focus();
      await page.keyboard.type('1/2');
      expect(await page.locator('textarea').inputValue()).toBe('1/2');
      expect(await dialog(page).count()).toBe(0);
    });
  });

  test('answers as one types, walks with the arrows and opens with Enter', async () => {
    const complaints = await visit('about/', async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('вузами', { delay: 10 });
      await titles(page).first().waitFor();
      expect(await titles(page).first().textContent()).toMatch(
        /^Поиск направлений взаимодействия кластеров с вузами/,
      );
      expect(await titles(page).first().locator('mark').allTextContents()).toContain('вузами');
      expect(await status(page).innerText()).toMatch(/^Найдено \d результата$/);
      expect(await page.locator('.search-result-place').first().textContent()).toBe(
        'п. 5 разд. I ч. 1 · 2017 · Оптимизация систем управления развитием кластеров · ' +
          'Департамент стратегического развития и инноваций Минэкономразвития России; Команда кластера',
      );

      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      expect(await focused(page)).toContain('search-result-title');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/1-i-5/');
    });
    expect(complaints).toEqual([]);
  });

  test('goes on typing from a result and back to the field with the arrow', async () => {
    await visit('about/', async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('НИОК');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.type('Р');
      await titles(page).first().waitFor();
      expect(await dialog(page).getByRole('searchbox').inputValue()).toBe('НИОКР');
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toContain('search-result-title');
      await page.keyboard.press('ArrowUp');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    });
  });

  test('lands on a part of the resolution', async () => {
    await visit('about/', async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('субсидировании видов');
      await page.getByRole('link', { name: 'Часть 2' }).click();
      await page.waitForURL('**/resolutions/resolution/#2');
    });
  });

  test('hands the query over to the search page', async () => {
    await visit('about/', async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('сертификация');
      await page.getByRole('link', { name: 'Все результаты и фильтры' }).click();
      await page.waitForURL('**/search/?q=*');
      expect(path(page)).toBe('search/?q=сертификация');
      await titles(page).first().waitFor();
      expect(await titles(page).first().textContent()).toMatch(/^Софинансирование расходов на получение/);
    });
  });

  test('says that nothing was found and where the list is', async () => {
    await visit('about/', async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('йцукен');
      await page.getByText('Ничего не найдено').waitFor();
      const list = await page.locator('[data-search=fallback]:visible').getAttribute('href');
      expect(list).toBe('/proceedings/recommendations/');
    });
  });

  test('shows markup in titles and excerpts as text', async () => {
    const complaints = await visit('about/', async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('словоопасность');
      await titles(page).first().waitFor();
      expect(await titles(page).first().textContent()).toBe('О конференции <кластеров> & "коридор"');
      expect(await page.locator('.search-result-excerpt').textContent()).toContain(
        '<img src=x onerror=alert(1)>',
      );
      expect(await page.locator('.search-result img').count()).toBe(0);
    });
    expect(complaints).toEqual([]);
  });

  test.each(['pagefind.js*', 'pagefind-entry*'])(
    'without %s says so, and loads when it is back',
    async (file) => {
      await visit('about/', async (page) => {
        await page.route(`**/pagefind/${file}`, (route) => route.abort());
        await page.keyboard.press('Control+k');
        await page.keyboard.type('кластер');
        await page.getByText('Поиск не загрузился').waitFor();
        await page.unroute(`**/pagefind/${file}`);
        await page.keyboard.type('ы');
        await titles(page).first().waitFor();
      });
    },
  );
});

describe.skipIf(browser === null)('The search page', () => {
  test('keeps words and filters in the address, and restores them after «back»', async () => {
    const complaints = await visit('search/', async (page) => {
      await page.getByText('Введите слово').waitFor();
      await page.getByRole('searchbox').fill('кластеров');
      await page.getByRole('checkbox', { name: /^рекомендация/ }).check();
      await page.getByRole('checkbox', { name: /^Команда кластера/ }).check();
      await page.getByText('Найдено 6 результатов').waitFor();
      const address = 'search/?q=кластеров&kind=рекомендация&addressee=Команда+кластера';
      expect(path(page)).toBe(address);

      await titles(page).first().click();
      await page.waitForURL('**/resolution/1-i-*/');
      await page.goBack();
      expect(path(page)).toBe(address);
      await page.getByText('Найдено 6 результатов').waitFor();
      expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2);
    });
    expect(complaints).toEqual([]);
  });

  test('counts what each further value would give', async () => {
    await visit('search/?q=кластеров&kind=рекомендация', async (page) => {
      await titles(page).first().waitFor();
      const values = await page.locator('fieldset:visible label:visible').allInnerTexts();
      const words = values.map((value) => value.replace(/\s+/g, ' '));
      // Kinds are alternatives, so the others keep their counts; none of them has an addressee.
      expect(words).toContain('резолюция 1');
      expect(words).toContain('Команда кластера 6');
    });
  });

  test('filters without words list what they leave', async () => {
    await visit('search/?kind=резолюция', async (page) => {
      await page.getByText('Найден 1 результат').waitFor();
      await page.getByRole('button', { name: 'Сбросить фильтры' }).click();
      await page.getByText('Введите слово').waitFor();
      expect(path(page)).toBe('search/');
    });
  });

  test('shows more and moves on to the first new result', async () => {
    await visit('search/?q=кластеров', async (page) => {
      await page.getByRole('button', { name: 'Показать ещё' }).click();
      await page.waitForFunction(() => document.querySelectorAll('.search-result').length === 20);
      const here = await page.evaluate(() =>
        [...document.querySelectorAll('.search-result-title')].indexOf(document.activeElement as Element),
      );
      expect(here).toBe(10);
    });
  });

  test('uses its own field instead of a dialog', async () => {
    await visit('search/', async (page) => {
      await page.keyboard.press('Control+k');
      expect(await dialog(page).count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    });
  });

  test('without JavaScript the header links to it, and it links to the list', async () => {
    await visit(
      'about/',
      async (page) => {
        await page.getByRole('link', { name: 'Поиск' }).click();
        await page.waitForURL('**/search/');
        expect(await page.locator('noscript p').textContent()).toMatch(
          /^Поиск работает в браузере с включённым JavaScript/,
        );
        expect(await page.locator('noscript a').getAttribute('href')).toMatch(/\/recommendations\/$/);
        expect(await page.locator('form:visible').count()).toBe(0);
      },
      { javaScriptEnabled: false },
    );
  });
});
