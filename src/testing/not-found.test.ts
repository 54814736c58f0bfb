/** What readers of a wrong address are offered, in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serveSite } from '../../scripts/server.ts';
import { openBrowser } from './browser.ts';
import { fullSite } from './full-site.ts';
import type { OwnSite } from './own-site.ts';

const browser: Browser | null = await openBrowser();
const base = '/proceedings/';

let site: OwnSite;
let served: Served;

beforeAll(async () => {
  if (browser === null) return;
  site = await fullSite({ base });
  const { code, output, dist } = await site.build();
  if (code !== 0) throw new Error(output);
  served = await serveSite(dist, { base });
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await site?.remove();
});

const open = async (path: string, javaScriptEnabled = true): Promise<Page> => {
  const page = await (browser as Browser).newPage({ javaScriptEnabled });
  await page.goto(`${served.url}${path}`);
  return page;
};

describe.skipIf(browser === null)('At an address without a page', () => {
  test('The words of the address stand in the search field', async () => {
    const page = await open('organizations/region-ministry/');
    expect(await page.getByLabel('Что вы искали').inputValue()).toBe('region ministry');
  });

  test('An item that does not exist leads to the resolution above it', async () => {
    const page = await open('2026/resolutions/resolution/1-i-99/');
    await page.getByRole('link', { name: 'Открыть текст документа целиком' }).click();
    expect(new URL(page.url()).pathname).toBe(`${base}2026/resolutions/resolution/`);
  });

  test('No resolution is offered that does not exist either', async () => {
    const page = await open('2026/resolutions/lost-document/1-i-99/');
    await page.waitForLoadState('networkidle');
    expect(await page.getByLabel('Что вы искали').inputValue()).toBe('lost document');
    expect(await page.getByText('По этому адресу пункта нет').isVisible()).toBe(false);
  });

  test('An English address leads to the English home page', async () => {
    const page = await open('en/nowhere/');
    await page.getByRole('link', { name: 'Home page in English' }).click();
    expect(new URL(page.url()).pathname).toBe(`${base}en/`);
  });

  test('Without JavaScript the form asks the search page', async () => {
    const page = await open('nowhere/', false);
    expect(await page.getByText('Home page in English').isVisible()).toBe(false);
    await page.getByLabel('Что вы искали').fill('образцы');
    await page.getByRole('button', { name: 'Найти' }).click();
    expect(decodeURIComponent(page.url())).toBe(`${served.url}search/?q=образцы`);
  });
});
