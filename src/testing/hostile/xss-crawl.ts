/** Pages opened one after the other in a few tabs, and everything in them touched. */
import type { Browser } from 'playwright-core';
import { touchEverything } from './xss-touch.ts';
import { type Watched, watched } from './xss-watch.ts';

const tabs = 3;

/** Milliseconds after which a page is given up; an ordinary one takes less than one second. */
const patience = 20_000;

export interface Crawled extends Omit<Watched, 'context'> {
  /** Markup that could run something. */
  dangerous: string[];
  /** Pages that could not be gone through to the end, as they led away. */
  lost: string[];
}

/** `paths`: of the pages, below the address of the site. */
export async function crawl(browser: Browser, site: string, paths: readonly string[]): Promise<Crawled> {
  const { context, ...seen } = await watched(browser, site);
  const dangerous: string[] = [];
  const lost: string[] = [];
  const waiting = [...paths];
  const work = async (): Promise<void> => {
    let page = await context.newPage();
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      try {
        await page.goto(site + path, { waitUntil: 'load' });
        for (const found of await inTime(touchEverything(page))) dangerous.push(`${path}: ${found}`);
      } catch (error) {
        lost.push(`${path}: ${String(error).slice(0, 200)}`);
        await inTime(page.close()).catch(() => undefined);
        page = await context.newPage();
      }
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: tabs }, work));
  await context.close();
  return { ...seen, dangerous, lost };
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The page does not answer.')), patience);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}
