/** What a reader sets and copies, in a real browser, on a page that has nothing else. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Served, serveSite } from '../../scripts/server.ts';
import { openBrowser } from '../testing/browser.ts';
import { buildSite, type Project, project } from '../testing/built-site.ts';
import { leastContent } from '../testing/load.ts';

const browser: Browser | null = await openBrowser();
const source = new URL('../', import.meta.url);
const path = (file: string) => JSON.stringify(new URL(file, source).pathname);

const page = `---
import ${path('styles/layers.css')};
import { firstPaint } from ${path('client/first-paint.ts')};
import CopyButton from ${path('components/parts/CopyButton.astro')};
import ReadingPanel from ${path('components/site/ReadingPanel.astro')};
import ThemeSwitch from ${path('components/site/ThemeSwitch.astro')};
const frame = { language: 'ru', languages: ['ru'] };
---
<html lang="ru">
  <head>
    <title>Проба</title>
    <meta name="theme-color" media="(prefers-color-scheme: light)" data-theme="light" content="#ffffff" />
    <meta name="theme-color" media="(prefers-color-scheme: dark)" data-theme="dark" content="#000000" />
    <script is:inline set:html={firstPaint} />
  </head>
  <body>
    <ThemeSwitch language="ru" />
    <ReadingPanel frame={frame} />
    <main>
      <h1>Проба</h1>
      <p>Текст со <a href="/">ссылкой</a>.</p>
      <img src="/none.png" alt="Зал заседаний" />
      <CopyButton text="https://example.org/2017/" label="Копировать ссылку" about="Пункт 3" done="Ссылка скопирована" />
      <CopyButton text="Резолюция ({date})" label="Копировать текст" about="Резолюция" done="Текст скопирован" />
    </main>
  </body>
</html>
`;

let site: Project;
let served: Served;
let context: BrowserContext;
let tab: Page;

beforeAll(async () => {
  if (browser === null) return;
  site = await project({ ...leastContent, 'src/pages/try.astro': page });
  const { code, output, dist } = await buildSite(site.root);
  if (code !== 0) throw new Error(output);
  served = await serveSite(dist);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await site?.remove();
});

/** A reader with a browser profile of their own, on the page. */
const visit = async (options: Parameters<Browser['newContext']>[0] = {}) => {
  context = await (browser as Browser).newContext({ viewport: { width: 320, height: 640 }, ...options });
  tab = await context.newPage();
  await tab.goto(`${served.url}try/`);
};
const attribute = (name: string) => tab.locator('html').getAttribute(name);
const colourOf = (selector: string) =>
  tab.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
const fontSize = () =>
  tab.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
const openPanel = () => tab.getByRole('button', { name: 'Версия для слабовидящих' }).click();

describe.skipIf(browser === null)('A reader', () => {
  beforeEach(() => visit());
  afterEach(() => context.close());

  test('turns the page dark, finds it dark on the next visit, and turns it back', async () => {
    const light = await colourOf('body');
    await tab.getByRole('button', { name: 'Тёмная тема' }).click();
    const dark = await colourOf('body');
    expect(dark).not.toBe(light);
    await tab.reload();
    expect(await colourOf('body')).toBe(dark);
    await tab.getByRole('button', { name: 'Светлая тема' }).click();
    expect(await colourOf('body')).toBe(light);
  });

  test('sees the browser’s own colour follow the chosen theme', async () => {
    const media = () =>
      tab
        .locator('meta[name=theme-color]')
        .evaluateAll((metas) => metas.map((meta) => (meta as HTMLMetaElement).media));
    expect(await media()).toEqual(['(prefers-color-scheme:light)', '(prefers-color-scheme:dark)']);
    await tab.getByRole('button', { name: 'Тёмная тема' }).click();
    expect(await media()).toEqual(['not all', 'all']);
    await tab.reload();
    expect(await media()).toEqual(['not all', 'all']);
  });

  test('has the chosen look before any other script has run', async () => {
    await openPanel();
    await tab.getByLabel('200 %').check();
    await tab.route('**/*.js', (route) => route.abort());
    await tab.route('**/try/', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replaceAll(/<script type="module".*?<\/script>/gs, '');
      await route.fulfill({ response: answer, body });
    });
    await tab.reload();
    expect(await fontSize()).toBe(32);
  });

  test('sets several things with the keyboard alone, keeps them, and gets the usual look back', async () => {
    const usual = await fontSize();
    await tab.getByRole('button', { name: 'Версия для слабовидящих' }).focus();
    await tab.keyboard.press('Enter');
    await tab.getByRole('radio', { name: 'Обычный' }).first().focus();
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('ArrowDown');
    expect(await fontSize()).toBe(usual * 1.5);
    await tab.getByRole('radio', { name: 'Белым по чёрному' }).check();
    expect(await colourOf('body')).toBe('rgb(0, 0, 0)');
    await tab.keyboard.press('Escape');
    expect(await tab.getByRole('dialog').count()).toBe(0);
    await tab.reload();
    await openPanel();
    expect(await tab.getByRole('radio', { name: '150 %' }).isChecked()).toBe(true);
    expect(await attribute('data-contrast')).toBe('white-on-black');
    await tab.getByRole('button', { name: 'Обычный вид' }).click();
    expect(await fontSize()).toBe(usual);
    expect(await tab.getByRole('dialog').getByRole('status').textContent()).toBe('Обычный вид восстановлен');
    await tab.reload();
    expect(await attribute('data-contrast')).toBeNull();
  });

  test('reads words in place of pictures', async () => {
    await openPanel();
    await tab.getByLabel('Скрывать').check();
    expect(await tab.getByRole('img').count()).toBe(0);
    expect(await tab.getByText('[Зал заседаний]').isVisible()).toBe(true);
    await tab.getByLabel('Показывать').check();
    expect(await tab.getByText('[Зал заседаний]').isVisible()).toBe(false);
  });

  test('never scrolls sideways on a small phone with the largest text', async () => {
    await openPanel();
    await tab.getByLabel('200 %').check();
    await tab.getByLabel('Увеличенные').check();
    const overflow = await tab.evaluate(() =>
      [document.documentElement, document.querySelector('dialog') as Element].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      ),
    );
    expect(overflow).toEqual([0, 0]);
  });

  test('sees a choice of another tab', async () => {
    const other = await context.newPage();
    await other.goto(`${served.url}try/`);
    await other.getByRole('button', { name: 'Тёмная тема' }).click();
    await tab.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  });

  test('chooses for the page at hand where the browser keeps nothing', async () => {
    await tab.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await tab.reload();
    await tab.getByRole('button', { name: 'Тёмная тема' }).click();
    expect(await attribute('data-theme')).toBe('dark');
  });
});

describe.skipIf(browser === null)('A copy button', () => {
  afterEach(() => context.close());
  const link = () => tab.getByRole('button', { name: 'Копировать ссылку — Пункт 3' });
  const clipboard = () => tab.evaluate(() => navigator.clipboard.readText());
  const said = (words: string) =>
    tab.locator('body > [role="status"]', { hasText: words }).waitFor({ state: 'attached' });

  test('copies its address, shows it and says it', async () => {
    await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await link().click();
    await said('Ссылка скопирована');
    expect(await tab.getByText('Ссылка скопирована').first().isVisible()).toBe(true);
    expect(await clipboard()).toBe('https://example.org/2017/');
    expect(await tab.locator('body > [role="status"]').count()).toBe(1);
  });

  test('copies its text with the day of copying', async () => {
    await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await tab.clock.setFixedTime(new Date(2026, 10, 23, 12));
    await tab.getByRole('button', { name: 'Копировать текст' }).click();
    await tab.locator('[data-copied]').waitFor();
    expect(await clipboard()).toBe('Резолюция (23.11.2026)');
  });

  test('copies on hosts that have no clipboard of their own, and keeps the focus', async () => {
    await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await tab.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('insecure'));
    });
    await link().click();
    await tab.locator('[data-copied]').waitFor();
    expect(await clipboard()).toBe('https://example.org/2017/');
    expect(await link().evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('is not there without JavaScript, and neither is what a reader could set', async () => {
    await visit({ javaScriptEnabled: false });
    expect(await tab.locator('button:visible').count()).toBe(0);
  });
});
