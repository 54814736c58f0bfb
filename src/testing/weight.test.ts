/** What a reader on a slow line waits for. Hosts compress texts with brotli; fonts are compressed already. */
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { ownSite } from './own-site.ts';
import { ownPages } from './page-types.ts';
import { type ServedSite, servedSite } from './served-site.ts';

const budgets = { texts: 25_000, scripts: 4_000, fonts: 150_000 };

const browser: Browser | null = await openBrowser();

interface Part {
  kind: 'document' | 'stylesheet' | 'script' | 'font';
  name: string;
  bytes: number;
}

let site: ServedSite;
let page: Page;
let loaded: Part[];
let inline: Part[];

const packed = (text: string | Buffer) => brotliCompressSync(text).length;

/** All that the page loads by itself, before its reader does anything. */
beforeAll(async () => {
  if (browser === null) return;
  site = await servedSite(ownSite());
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const answers: Promise<Part>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType() as Part['kind'];
    if (!['document', 'stylesheet', 'script', 'font'].includes(kind)) return;
    const name = response.url().slice(site.url.length - 1);
    answers.push(
      response.body().then((body) => ({ kind, name, bytes: kind === 'font' ? body.length : packed(body) })),
    );
  });
  await page.goto(`${site.url}${ownPages.recommendation}`, { waitUntil: 'networkidle' });
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  loaded = await Promise.all(answers);
  const scripts = await page
    .locator('script:not([src])')
    .evaluateAll((found) =>
      (found as HTMLScriptElement[])
        .filter(({ type }) => type === '' || type === 'module' || type === 'text/javascript')
        .map(({ textContent }) => textContent),
    );
  inline = scripts.map((text) => ({
    kind: 'script',
    name: `inline: ${text.slice(0, 40)}`,
    bytes: packed(text),
  }));
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Nothing, or what the parts weigh together and each by itself. */
function over(budget: number, parts: Part[]): string[] {
  const sum = parts.reduce((total, { bytes }) => total + bytes, 0);
  if (sum <= budget) return [];
  const list = parts.map(({ kind, name, bytes }) => `${bytes} bytes: ${kind} ${name}`);
  return [`${sum} bytes, allowed are ${budget}`, ...list];
}

describe.skipIf(browser === null)('The page of a recommendation', () => {
  test('weighs little: HTML, styles and scripts, as brotli packs them', () => {
    const texts = loaded.filter(({ kind }) => kind !== 'font');
    expect(texts.map(({ kind }) => kind)).toContain('document');
    expect(over(budgets.texts, texts)).toEqual([]);
  });

  test('needs few scripts, in files and in the page', () => {
    const scripts = [...loaded.filter(({ kind }) => kind === 'script'), ...inline];
    expect(scripts).not.toEqual([]);
    expect(over(budgets.scripts, scripts)).toEqual([]);
  });

  test('loads few fonts, though it is in Russian', () => {
    const fonts = loaded.filter(({ kind }) => kind === 'font');
    expect(fonts).not.toEqual([]);
    expect(over(budgets.fonts, fonts)).toEqual([]);
  });
});
