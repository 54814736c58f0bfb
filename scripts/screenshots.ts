/**
 * `npm run screenshots`: every type of page at three widths, light and dark, and what printing makes of the documents, into
 * `.cache/screenshots/<site>/`, for people to look at. `-- --site full --page resolution --width 320 --theme dark` takes
 * only some; each option may be given more than once.
 */
import { mkdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../src/testing/browser.ts';
import { fullSite } from '../src/testing/full-site.ts';
import { ownSite } from '../src/testing/own-site.ts';
import { fullPages, ownPages } from '../src/testing/page-types.ts';
import { serveSite } from './server.ts';

const folder = fileURLToPath(new URL('../.cache/screenshots/', import.meta.url));

const sites = {
  own: { site: ownSite, pages: ownPages },
  full: { site: fullSite, pages: fullPages },
} as const;
const widths = ['320', '768', '1440'];
const themes = ['light', 'dark'] as const;
/** Readers print these. */
const printed = /^(?:resolution|recommendation|organization)$/;

const { values } = parseArgs({
  options: {
    site: { type: 'string', multiple: true, default: Object.keys(sites) },
    page: { type: 'string', multiple: true, default: [] },
    width: { type: 'string', multiple: true, default: widths },
    theme: { type: 'string', multiple: true, default: [...themes] },
  },
});
const types = [...new Set(Object.values(sites).flatMap(({ pages }) => Object.keys(pages)))];
for (const [option, known] of Object.entries({ site: Object.keys(sites), page: types, theme: themes })) {
  const unknown = values[option as keyof typeof values].filter((value) => !known.includes(value as never));
  if (unknown.length > 0) {
    console.error(`--${option} ${unknown.join(', ')}: there is only ${known.join(', ')}`);
    process.exit(2);
  }
}
const withPrint = values.width === widths && values.theme.length === themes.length;

const browser = await openBrowser();
if (browser !== null) {
  for (const name of Object.keys(sites) as (keyof typeof sites)[]) {
    if (values.site.includes(name)) await takeAll(browser, name);
  }
  await browser.close();
}

async function takeAll(browser: Browser, name: keyof typeof sites): Promise<void> {
  const site = await sites[name].site();
  const { code, output, dist } = await site.build();
  if (code !== 0) throw new Error(output);
  const served = await serveSite(dist);
  await mkdir(join(folder, name), { recursive: true });
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  for (const [type, address] of Object.entries(sites[name].pages)) {
    if (values.page.length > 0 && !values.page.includes(type)) continue;
    await takePage(page, `${served.url}${address}`, join(folder, name, type));
  }
  await page.close();
  await served.close();
  await site.remove();
}

async function takePage(page: Page, address: string, file: string): Promise<void> {
  for (const colorScheme of themes.filter((theme) => values.theme.includes(theme))) {
    await page.emulateMedia({ colorScheme });
    for (const width of values.width) {
      await page.setViewportSize({ width: Number(width), height: 900 });
      await visit(page, address);
      await page.screenshot({ path: `${file}-${width}-${colorScheme}.png`, fullPage: true });
    }
  }
  console.log(`${relative('.', file)}-*`);
  if (!withPrint || !printed.test(basename(file))) return;
  await page.emulateMedia({ colorScheme: 'light' });
  await page.pdf({ path: `${file}-print.pdf`, format: 'A4', preferCSSPageSize: true });
}

async function visit(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address);
  if (answer?.status() !== 200) console.warn(`${answer?.status()}  ${address}`);
  await page.evaluate(async () => {
    await document.fonts.ready;
    // Pictures below the window load only when one scrolls there.
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  });
}
