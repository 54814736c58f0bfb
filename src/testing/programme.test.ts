/** The programme in a browser: what is marked while the conference runs, and how the table becomes a list. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { fullSite } from './full-site.ts';
import { fullPages } from './page-types.ts';
import { type ServedSite, servedSite } from './served-site.ts';

const browser: Browser | null = await openBrowser();
let site: ServedSite;
let page: Page;

beforeAll(async () => {
  if (browser !== null) site = await servedSite(fullSite());
});
afterEach(() => page.context().close());
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** `now`: the visitor's clock, wherever the visitor is. */
async function open(now: string, options: BrowserContextOptions = {}): Promise<void> {
  const context = await (browser as Browser).newContext({ timezoneId: 'America/New_York', ...options });
  page = await context.newPage();
  await page.clock.install({ time: new Date(now) });
  await page.goto(site.url + fullPages.programme);
}

/** Titles of the sessions whose mark a reader sees. */
const marked = (mark: string) =>
  page
    .locator('.session', { has: page.locator('.mark:visible', { hasText: mark }) })
    .locator('.title')
    .allInnerTexts();

describe.skipIf(browser === null)('The programme of a conference', () => {
  test('marks what is on and what comes next while the conference runs, and follows the clock', async () => {
    await open('2026-05-12T12:10+03:00');
    const roundTable = expect.stringMatching(/^Круглый стол/);
    const strategic = expect.stringMatching(/^Стратегическая сессия/);
    const panel = expect.stringMatching(/^Панельная/);
    expect(await marked('Сейчас идёт')).toEqual([roundTable, strategic]);
    expect(await marked('Далее')).toEqual([panel]);
    await page.clock.fastForward('01:25:00');
    expect(await marked('Сейчас идёт')).toEqual([strategic, panel]);
    expect(await marked('Далее')).toEqual(['Ночь образцов']);
  });

  test('never says that a cancelled session is on', async () => {
    await open('2026-05-13T11:45+03:00');
    expect(await marked('Сейчас идёт')).toEqual([]);
  });

  test('says nothing of the kind before the first day and after the last', async () => {
    for (const day of ['2026-05-11T23:00+03:00', '2026-05-14T10:00+03:00']) {
      await open(day);
      await page.locator('.session').first().waitFor();
      expect([...(await marked('Сейчас идёт')), ...(await marked('Далее'))]).toEqual([]);
    }
  });

  test('offers a calendar, and says what the files leave out', async () => {
    await open('2026-06-01');
    const calendar = page.getByRole('link', { name: 'iCalendar' });
    expect(await calendar.getAttribute('href')).toBe('/2026/programme.ics');
    await page.getByText('В календаре нет 1\u00a0мероприятия, время которого не указано.').waitFor();
    const schedules = page.getByText('нет отменённых мероприятий и тех, время которых не указано');
    expect(await schedules.isVisible()).toBe(false);
    await page.getByText('Форматы для разработчиков').click();
    await schedules.waitFor();
  });

  test('is a table with rooms on a wide screen, and a list that names the room on a narrow one', async () => {
    await open('2026-06-01', { viewport: { width: 1280, height: 800 } });
    await expect(page.getByRole('columnheader', { name: 'Малый зал' }).count()).resolves.toBe(2);
    const room = page.locator('.session', { hasText: 'Хранение образцов' }).locator('.room');
    expect(await room.isVisible()).toBe(false);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await room.isVisible()).toBe(true);
    const tops = await page
      .locator('table .session')
      .evaluateAll((sessions) => sessions.map((session) => session.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(tops.length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
