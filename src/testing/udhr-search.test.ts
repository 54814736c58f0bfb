/** Readers of nine languages look for article 19 of the Declaration, in the words and letters that they would type. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { openBrowser } from './browser.ts';
import { type ServedSite, servedSite } from './served-site.ts';
import { udhr, udhrSite } from './udhr/conference.ts';
import { type UdhrCode, udhrCodes, udhrLanguages } from './udhr/languages.ts';
import { visit } from './visit.ts';

const browser: Browser | null = await openBrowser();
let site: ServedSite;
beforeAll(async () => {
  if (browser !== null) site = await servedSite(udhrSite());
}, 300_000);
afterAll(() => Promise.all([browser?.close(), site?.close()]));

const homeOf = (language: UdhrCode): string => (language === udhrCodes[0] ? '' : `${language}/`);
const addressIn = (language: UdhrCode, address: string): string => `/${homeOf(language)}${address.slice(1)}`;

/** Where the results on a page lead, in order, without the words that go with the reader. */
const found = (page: Page): Promise<string[]> =>
  page.locator('.search-result-title:visible').evaluateAll((links) =>
    links.map((link) => {
      const { pathname, hash } = new URL((link as HTMLAnchorElement).href);
      return pathname + hash;
    }),
  );

/** The search page of a language: each of the words is typed into it, one after another. */
async function type(
  language: UdhrCode,
  queries: readonly string[],
  look: (page: Page, words: string) => Promise<void>,
) {
  const complaints = await visit(browser, `${site.url}${homeOf(language)}search/`, async (page) => {
    for (const words of queries) {
      await page.getByRole('searchbox').fill(words);
      await page.locator(`[data-answered="${words}"]`).waitFor();
      await look(page, words);
    }
  });
  expect(complaints).toEqual([]);
}

/** What finds article 19 in each language besides its own word: other forms, letters that are easier to type. */
const nearMisses: Record<UdhrCode, readonly string[]> = {
  en: ['FRONTIERS', 'frontier', 'regardless frontiers'],
  ru: ['БЕСПРЕПЯТСТВЕННО', 'беспрепятственный', 'независимо от государственных границ'],
  de: [
    'MEINUNGSFREIHEIT',
    'meinungsäußerung',
    'meinungsausserung',
    'Meinungsaeusserung',
    'Gedankengutes',
    'Meinungsfr',
  ],
  fr: ['INQUIETE', 'inquiétés', 'frontieres', 'l’opinion', 'considérations de frontière'],
  es: ['MOLESTADO', 'molestar', 'molestados', 'investigación informaciones', 'opinion expresion'],
  fi: ['SANANVAPAUS', 'sananvapauden', 'hairitsematta', 'mielipide', 'tiedotusväline'],
  he: ['למסרן', 'הדעה', 'ביקש ידיעות', 'גבולות', 'ידיעות'],
  hi: ['अभिव्यक्तियों', 'हस्तक्षेप', 'अन्वेषण', 'स्वतंत्रता अभिव्यक्ति', 'ज़रिए माध्यम', 'जरिए माध्यम'],
  'zh-tw': ['意見', '媒介', '傳遞消息', '發表 意見', '主張和發表意見的自由'],
};

const citations: Record<UdhrCode, readonly string[]> = {
  en: ['Article 19', 'art. 19', '19'],
  ru: ['Статья 19', 'ст. 19', '19'],
  de: ['Artikel 19', 'Art. 19', '19'],
  fr: ['Article 19', 'article 19', '19'],
  es: ['Artículo 19', 'articulo 19', '19'],
  fi: ['19. artikla', '19 artikla', '19'],
  he: ['סעיף יט', 'סעיף י״ט', 'סעיף 19', '19'],
  hi: ['अनुच्छेद १९', 'अनुच्छेद 19', '१९', '19'],
  'zh-tw': ['第十九條', '第19條', '19'],
};

describe.skipIf(browser === null).each(udhrCodes)('In %s', (language) => {
  const { word } = udhrLanguages[language];
  const article = addressIn(language, udhr.article19);

  test('a word of article 19 finds it first, as a result of its own', () =>
    type(language, [word], async (page) => {
      expect((await found(page))[0]).toBe(article);
      expect(
        (await page.locator('.search-result').first().locator('mark').allInnerTexts()).join(''),
      ).not.toBe('');
      const foreign = (await found(page)).filter(
        (path) =>
          !path.startsWith(addressIn(language, '/')) || (language === 'en' && /^\/[a-z-]{2,5}\//.test(path)),
      );
      expect(foreign).toEqual([]);
    }));

  test('so does the search box, and the result leads to the article with the word marked', async () => {
    const complaints = await visit(browser, `${site.url}${homeOf(language)}contacts/`, async (page) => {
      await page.keyboard.press('/');
      await page.locator('dialog input[type=search]').fill(word);
      await page.locator('dialog .search-result-title').first().waitFor();
      expect((await found(page))[0]).toBe(article);
      await page.locator('dialog .search-result-title').first().click();
      await page.waitForFunction(() => CSS.highlights.has('found'));
      const { pathname, hash } = new URL(page.url());
      expect(pathname + hash).toBe(article);
      const marked = await page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
      expect(marked.join(' ').normalize('NFC')).toContain(word);
    });
    expect(complaints).toEqual([]);
  });

  test('it is among the first three by other forms and spellings', async () => {
    const missed: string[] = [];
    await type(language, nearMisses[language], async (page, words) => {
      if (!(await found(page)).slice(0, 3).includes(article)) missed.push(words);
    });
    expect(missed).toEqual([]);
  });

  test('it is found alone as it is cited', async () => {
    const answers: [string, string[]][] = [];
    await type(language, citations[language], async (page, words) => {
      answers.push([words, await found(page)]);
    });
    expect(answers).toEqual(citations[language].map((words) => [words, [article]]));
  });

  test('a numbered paragraph is found by its number', () =>
    type(language, ['26.2'], async (page) => {
      expect(await found(page)).toEqual([addressIn(language, udhr.item)]);
    }));
});

test.skipIf(browser === null).each(['he', 'ru'] as const)(
  'In %s there is no barrier in the results, on the page and in the box',
  async (language) => {
    const { word } = udhrLanguages[language];
    await type(language, [word], async (page) => {
      expect(await barriers(page)).toEqual([]);
      await page.goto(`${site.url}${homeOf(language)}contacts/`);
      await page.keyboard.press('Control+k');
      await page.locator('dialog input[type=search]').fill(word);
      await page.locator('dialog .search-result-title').first().waitFor();
      expect(await barriers(page)).toEqual([]);
    });
  },
);
