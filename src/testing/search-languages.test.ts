/** The search of conferences in other languages than Russian: one that it knows, one that it does not, and two together. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { buildSite, project } from './built-site.ts';
import { type ServedSite, servedSite } from './served-site.ts';
import { visit } from './visit.ts';

const browser: Browser | null = await openBrowser();
afterAll(() => browser?.close());

/** A site of these files, served under the strict policy. */
const serve = async (files: Record<string, string>): Promise<ServedSite> => {
  const own = await project(files);
  return servedSite(Promise.resolve({ ...own, build: () => buildSite(own.root) }));
};

/** The title of an item's list and its lines, as an organizer writes them. */
const section = (title: string, items: string[]) =>
  `${title}\n\n${items.map((words, index) => `${index + 1}) ${words}`).join('\n')}\n`;

const edition = (title: string) =>
  `---\ntitle: ${title}\nstart: 2031-05-11\nend: 2031-05-12\ntimezone: Europe/London\n---\n`;

let site: ServedSite;
let complaints: string[] = [];
afterEach(() => {
  expect(complaints).toEqual([]);
});

/** The search page of a site or of one of its languages, when it has answered. */
const ask = async (words: string, act: (page: Page) => Promise<unknown>, home = '') => {
  const address = `${site.url}${home}search/?q=${encodeURIComponent(words)}`;
  complaints = await visit(browser, address, async (page) => {
    await page.locator('[data-answered]').waitFor();
    await act(page);
  });
};
const status = (page: Page) => page.locator('[role=status]:visible').innerText();
const pathsFound = (page: Page) =>
  page
    .locator('.search-result-title')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
/** The addresses that the words find, in order. */
const found = async (words: string, home?: string): Promise<string[]> => {
  let paths: string[] = [];
  const read = async (page: Page) => (paths = await pathsFound(page));
  await ask(words, read, home);
  return paths;
};
const item = (id: string) => `/2031/resolutions/outcome/${id}/`;

describe.skipIf(browser === null)('A conference in English', () => {
  beforeAll(async () => {
    site = await serve({
      'content/conference.md': '---\nname: Northern Industry Conference\nlanguages: [en]\n---\n',
      'content/2031/edition.md': edition('Northern Industry Conference of 2031'),
      'content/organizations/economy.md':
        '---\nname: Ministry of Regional Economy\nshort: MRE\nkind: body\nalso-known-as: [Economic Office]\n---\n',
      'content/topics/training.md': '---\nname: Vocational training\nalso-known-as: [upskilling]\n---\n',
      'content/2031/resolutions/outcome.md': `---
title: Outcome document
parts:
  "1":
    addressees:
      - {organization: economy, as: sent-to, words: sent to the Ministry of Regional Economy}
recommendations:
  "2-1": {topics: [training]}
---

## 1

The following was sent to the Ministry of Regional Economy after the round table of the Centre for Marine
Robotics (hereinafter CMR).

${section('### I. Measures of the region', [
  'Certify the managers of industrial parks by independent bodies.',
  'Keep a register of suppliers for small and medium-sized enterprises.',
  'Pay for patent searches in universities.',
])}
${section('### II. Measures of the ports', ['Reduce the tariffs of inland harbours.'])}
${section('## 2', ['Teach welders and electricians on weekends in all cities.', 'Publish the yearbook of CMR.'])}`,
    });
  });
  afterAll(() => site.close());

  test.each([
    ['certification', '1-i-1', 'a noun of a verb'],
    ['manager certified', '1-i-1', 'other forms'],
    ['supplier', '1-i-2', 'a singular of a plural'],
    ['independent body', '1-i-1', 'a short singular in -y of a plural'],
    ['city', '2-1', 'a shorter one'],
    ['university', '1-i-3', 'a singular in -y of a plural'],
    ['yearbooks', '2-2', 'a plural of a singular'],
    ['SME', '1-i-2', 'an abbreviation of what is written in full'],
    ['SMEs', '1-i-2', 'its plural'],
    ['marine robotics', '2-2', 'what an abbreviation stands for where the text defines it'],
    ['upskilling', '2-1', 'another name of its topic'],
  ])('«%s» finds item %s: %s', (words, id) =>
    ask(words, async (page) => {
      const items = (await pathsFound(page)).filter((path) => /\/outcome\/[12]-/.test(path));
      expect(items[0]).toBe(item(id));
      expect(await status(page)).toMatch(/^\d+ results?$/);
    }),
  );

  test.each(['MRE', 'economic office', 'Ministry of Regional Economy'])(
    '«%s» finds the organization first, and what was sent to it',
    async (words) => {
      const paths = await found(words);
      expect(paths[0]).toBe('/organizations/economy/');
      expect(paths).toEqual(expect.arrayContaining(['1-i-1', '1-i-2', '1-i-3', '1-ii-1'].map(item)));
      expect(paths).not.toContain(item('2-1'));
    },
  );

  test('A typing error is corrected, which the answer says with the way back', () =>
    ask('inlnad harbuors', async (page) => {
      expect(await status(page)).toContain('Showing results for “inland harbours”.');
      expect((await pathsFound(page))[0]).toBe(item('1-ii-1'));
      await page.getByRole('link', { name: 'Search instead for “inlnad harbuors”' }).click();
      await page.waitForURL('**&verbatim=1');
      await page.getByText('Nothing was found.').waitFor();
    }));

  test.each(['1.I.3', 'Part 1, Section I, item 3', 'item 3 of section I', '“Part 1, Section I, item 3”'])(
    '«%s» finds exactly the item that it cites',
    async (words) => {
      expect(await found(words)).toEqual([item('1-i-3')]);
    },
  );

  test('The words of a family are marked where the result leads', () =>
    ask('certification', async (page) => {
      await page.locator('.search-result-title', { hasText: 'Certify' }).click();
      await page.waitForFunction(() => CSS.highlights.has('found'));
      const marked = await page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
      expect(marked).toContain('Certify');
    }));
});

describe.skipIf(browser === null)('A conference in a language that the search does not know', () => {
  beforeAll(async () => {
    site = await serve({
      'content/conference.md': '---\nname: Conferenza dell’industria\nlanguages: [it]\n---\n',
      'content/2031/edition.md': edition('Conferenza dell’industria 2031'),
      'content/2031/resolutions/outcome.md': `---
title: Documento finale
---

${section('## 1', [
  'Certificazione dei gestori dei parchi industriali.',
  'Pagamento delle ricerche di brevetti nelle università.',
  'Riduzione delle tariffe dei porti fluviali.',
])}`,
    });
  });
  afterAll(() => site.close());

  test.each([
    ['brevetto', '1-2'],
    ['gestore', '1-1'],
    ['certificazioni', '1-1'],
    ['tariffa', '1-3'],
  ])('«%s» finds item %s by Pagefind’s own stemmer', async (words, id) => {
    expect((await found(words))[0]).toBe(item(id));
  });

  test('A typing error is not corrected', () =>
    ask('brevvettti', async (page) => {
      expect(await status(page)).not.toContain('Showing results for');
      expect(await pathsFound(page)).toEqual([]);
    }));

  test('The words are marked where the result leads, as they were typed', () =>
    ask('brevetti', async (page) => {
      await page.locator('.search-result-title').first().click();
      await page.waitForFunction(() => CSS.highlights.has('found'));
      const marked = await page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
      expect(new Set(marked)).toEqual(new Set(['brevetti']));
    }));

  test('There is no vocabulary, and none is asked for', async () => {
    expect((await readdir(join(site.dist, 'pagefind'))).filter((name) => name.startsWith('words.'))).toEqual(
      [],
    );
    await ask('brevetti', async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.reload();
      await page.locator('[data-answered]').waitFor();
      expect(asked.filter((url) => url.includes('/pagefind/')).length).toBeGreaterThan(2);
      expect(asked.filter((url) => url.includes('/pagefind/words.'))).toEqual([]);
    });
  });
});

describe.skipIf(browser === null)('A conference in Russian and English', () => {
  beforeAll(async () => {
    site = await serve({
      'content/conference.md':
        '---\nname: {ru: Северная конференция, en: Northern Conference}\nlanguages: [ru, en]\n---\n',
      'content/2031/edition.md': edition(
        '{ru: Северная конференция 2031 года, en: Northern Conference of 2031}',
      ),
      'content/2031/resolutions/outcome.md': `---
title: Итоговый документ
---

${section('## 1', ['Оплата патентного поиска в вузах.', 'Снижение тарифов речных портов.'])}`,
      'content/pages/venue.md': '---\ntitle: Место проведения\n---\n\nДворец культуры стоит у набережной.\n',
      'content/2031/resolutions/outcome.en.md': `---
title: Outcome document
translation: {by: the editors}
---

${section('## 1', ['Pay for patent searches in universities.', 'Reduce the tariffs of inland harbours.'])}`,
    });
  });
  afterAll(() => site.close());

  test.each([
    ['', 'вузами', item('1-1')],
    ['', 'тарифы портов', item('1-2')],
    ['en/', 'university', `/en${item('1-1')}`],
    ['en/', 'tariff harbour', `/en${item('1-2')}`],
  ])('On /%s «%s» finds %s', async (home, words, path) => {
    expect((await found(words, home))[0]).toBe(path);
  });

  test.each([
    ['', 'конференция', /^(?!\/en\/)/],
    ['', '1.2', /^(?!\/en\/)/],
    ['en/', 'conference', /^\/en\//],
    ['en/', '1.2', /^\/en\//],
  ])('On /%s «%s» finds pages of that language alone', async (home, words, address) => {
    const paths = await found(words, home);
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect(path).toMatch(address);
  });

  test.each([
    ['', 'harbours'],
    ['en/', 'вузах'],
  ])('On /%s «%s», a word of the other language, finds nothing', async (home, words) => {
    expect(await found(words, home)).toEqual([]);
  });

  test('A page that is not translated is found in its own language alone, where the other leads', () =>
    ask(
      'набережной',
      async (page) => {
        expect(await pathsFound(page)).toEqual([]);
        const original = page.locator('main [data-search=original]');
        await original.waitFor();
        expect(await original.innerText()).toMatch(/^Not all pages are translated\./);
        await original.getByRole('link', { name: 'Русский' }).click();
        await page.waitForURL(/\/search\/\?q=/);
        await page.locator('[data-answered]').waitFor();
        expect(await pathsFound(page)).toEqual(['/venue/']);
        expect(await original.count()).toBe(0);
      },
      'en/',
    ));
});
