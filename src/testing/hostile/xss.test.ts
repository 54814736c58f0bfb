/**
 * Nothing that stands in content runs in a reader's browser: a conference full of public and own payloads, every page of it
 * opened and touched in Chromium, without the help of a content security policy. `npm test` takes a few payloads,
 * `npm run test:hostile` all of them.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { ask, words } from './xss-ask.ts';
import { type Crawled, crawl } from './xss-crawl.ts';
import { payloads } from './xss-payloads.ts';
import { bareSite, type HostileSite, hostileSite } from './xss-site.ts';

const whole = import.meta.env.MODE === 'hostile';
const hours = 3_600_000;
const browser: Browser | null = await openBrowser();
const all = payloads(whole);

/** Of the quick run: some of each list. */
const few = all.filter((_, at) => at % 54 === 0);

/** Of the pages in the second language, which have the same words, every eighth is opened. */
const opened = (pages: string[]): string[] =>
  pages.filter((path, at) => (path.startsWith('en/') ? at % 8 === 0 : whole || at % 3 === 0));

const nothing = { ran: [], reported: [], left: [], dangerous: [] };
/** How many of the pages ran something. */
const pagesOf = (ran: string[]): number => new Set(ran.map((line) => line.split(': ')[0])).size;

describe.skipIf(browser === null)('In a browser', () => {
  let site: HostileSite;
  beforeAll(async () => {
    site = await hostileSite(whole ? all : few);
    const { kept, refused } = site;
    const sum = (counts: Record<string, number>) =>
      Object.values(counts).reduce((one, other) => one + other, 0);
    console.log(
      `Payloads: ${whole ? all.length : few.length}. Places: ${Object.keys(kept).length}; filled ${sum(kept)} times, refused ${sum(refused)} times. Pages: ${site.pages.length}.`,
    );
  }, hours);
  afterAll(async () => {
    await site?.close();
    await browser?.close();
  });

  test('most payloads come past the check, into bodies, titles, names, rooms, labels, links and follow-ups', () => {
    const places = Object.entries(site.kept);
    expect(places.length).toBeGreaterThan(80);
    const count = whole ? all.length : few.length;
    for (const place of [
      'items',
      'titles of sessions',
      'rooms',
      'labels of materials',
      'links of follow-ups',
    ])
      expect([place, site.kept[place]]).toEqual([place, expect.toSatisfy((kept: number) => kept >= count)]);
    expect(site.kept['body of a session']).toBeGreaterThan(count * 0.8);
    expect(site.kept['body of a follow-up']).toBeGreaterThan(count * 0.8);
  });

  test('no payload runs on any page, whatever a reader touches', { timeout: hours }, async () => {
    const pages = opened(site.pages);
    const seen = await crawl(browser as Browser, site.url, pages);
    console.log(`Opened and touched: ${pages.length} pages. Ran: ${seen.ran.length}.`);
    expect(seen).toEqual({ ...nothing, lost: [] });
  });

  test('no payload runs from a question, an address or a search result', { timeout: hours }, async () => {
    const asked = whole ? all.filter((_, at) => at % 3 === 0) : few.slice(0, 3);
    const seen = await ask(browser as Browser, site.url, asked, whole ? words : ['script']);
    console.log(`Addresses: ${seen.addresses}, results: ${seen.results}. Ran: ${seen.ran.length}.`);
    expect(seen).toMatchObject(nothing);
    expect(seen.results).toBeGreaterThan(whole ? 60 : 3);
  });

  test('the same payloads run where nothing is sanitized', { timeout: hours }, async () => {
    const bare = await bareSite(whole ? all : all.slice(0, 70));
    const crawled = (paths: string[]): Promise<Crawled> => crawl(browser as Browser, bare.url, paths);
    try {
      const seen = await crawled(bare.bodies);
      const bodies = pagesOf(seen.ran);
      const fields = whole ? pagesOf((await crawled(bare.fields)).ran) : null;
      console.log(
        `Without the sanitizer ${bodies} of ${bare.bodies.length} ran; as fields: ${fields ?? 'not tried'}.`,
      );
      expect(bodies).toBeGreaterThanOrEqual(40);
      expect(pagesOf(seen.dangerous)).toBeGreaterThanOrEqual(40);
    } finally {
      await bare.close();
    }
  });
});
