/** What a reader pays for an answer: bytes, and milliseconds until the first result is seen. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page, Request } from 'playwright-core';
import { median } from './figures.ts';
import { useForm } from './search-form.ts';

export interface Costs {
  /** Over the line: what the first query makes the browser fetch besides the page, and the page itself (HTML, styles, fonts, pictures). */
  bytes: { search: number; page: number };
  /** Bytes of each file of the search, by its address inside the site, the biggest first. */
  files: Record<string, number>;
  /** Until the first result is seen: from opening its address, from the page's load on, and of the next query in the open page. */
  milliseconds: { cold: number; coldAfterLoad: number; warm: number };
  /** The biggest vocabulary file as brotli packs it; `null` where the site has none. */
  vocabulary: number | null;
}

const ofThePage = ['document', 'stylesheet', 'font', 'image', 'manifest'];

/** Medians over a visit for every one of `words`, of which each asks for the next one too. */
export async function costs(browser: Browser, url: string, dist: string, words: string[]): Promise<Costs> {
  const visits: Visit[] = [];
  for (const [index, first] of words.entries()) {
    visits.push(await visit(browser, url, first, words[(index + 1) % words.length] ?? first));
  }
  const of = (read: (visit: Visit) => number) => Math.round(median(visits.map(read)));
  const [usual] = visits.toSorted((a, b) => b.bytes.search - a.bytes.search);
  return {
    bytes: { search: of(({ bytes }) => bytes.search), page: of(({ bytes }) => bytes.page) },
    files: usual?.files ?? {},
    milliseconds: {
      cold: of(({ cold }) => cold),
      coldAfterLoad: of(({ cold, load }) => cold - load),
      warm: of(({ warm }) => warm),
    },
    vocabulary: vocabularySize(dist),
  };
}

interface Visit extends Pick<Costs, 'bytes' | 'files'> {
  cold: number;
  load: number;
  warm: number;
}

/** In a context of its own, so that no visit finds another's files in its cache. */
async function visit(browser: Browser, url: string, first: string, next: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  await useForm(context);
  const page = await context.newPage();
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  await page.addInitScript(noteFirstResult);
  await page.goto(`${url}search/?q=${encodeURIComponent(first)}`);
  const cold = await firstResult(page);
  const load = await page.evaluate(
    () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd,
  );
  await page.waitForLoadState('networkidle');
  const fetched = await Promise.all(requests.map(weigh));
  const warm = await page.evaluate((words) => window.askForm(words), next);
  await context.close();

  const search = fetched
    .filter(({ type }) => !ofThePage.includes(type))
    .toSorted((a, b) => b.bytes - a.bytes);
  const sum = (list: typeof fetched) => list.reduce((total, { bytes }) => total + bytes, 0);
  return {
    bytes: { search: sum(search), page: sum(fetched) - sum(search) },
    files: Object.fromEntries(search.map(({ address, bytes }) => [address.slice(url.length), bytes])),
    cold,
    load,
    warm,
  };
}

async function weigh(request: Request): Promise<{ type: string; address: string; bytes: number }> {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  // Of a worker's own script the browser says no size; the server does.
  const body =
    responseBodySize || Number((await (await request.response())?.headerValue('content-length')) ?? 0);
  const address = request.url().replace(/\?.*/, '');
  return { type: request.resourceType(), address, bytes: body + responseHeadersSize };
}

/** Runs in the page, before its own scripts. */
function noteFirstResult(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('.search-result-title') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => performance.mark('first-result'));
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function firstResult(page: Page): Promise<number> {
  const mark = await page.waitForFunction(() => performance.getEntriesByName('first-result')[0]?.startTime);
  return Number(await mark.jsonValue());
}

function vocabularySize(dist: string): number | null {
  const files = globSync('pagefind/words.*', { cwd: dist }).filter((file) => !file.endsWith('.br'));
  const sizes = files.map((file) => brotliCompressSync(readFileSync(join(dist, file))).length);
  return sizes.length === 0 ? null : Math.max(...sizes);
}
