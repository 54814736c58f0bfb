/** The programme of a conference in many rooms, in a browser: a table to be scrolled, a list by the hour, and filters. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serveSite } from '../../scripts/server.ts';
import { barriers } from './barriers.ts';
import { openBrowser } from './browser.ts';
import { buildSite, type Project, project } from './built-site.ts';

const rooms = 12;
const minutes = (time: number) =>
  [Math.floor(time / 60), time % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** Four in each of twelve rooms, of 5 to 50 minutes, and an opening before all of them. */
const sessions = Array.from({ length: 4 * rooms }, (_, index) => {
  const from = 10 * 60 + Math.floor(index / rooms) * 60 + (index % 3) * 5;
  return [
    `content/2017/sessions/s${index}.md`,
    `---
title: Доклад ${index} о том, как длинное название делит узкую клетку на многие строки и не выходит за её край
type: talk
date: 2017-05-11
start: ${minutes(from)}
end: ${minutes(from + 5 * ((index % 10) + 1))}
room: Зал ${(index % rooms) + 1}
track: ${index % 2 ? 'Наука' : 'Дело'}
---
`,
  ];
});
const content = {
  'content/conference.md': '---\nname: Конференция\nlanguages: [ru]\n---\n',
  'content/2017/edition.md':
    '---\ntitle: Конференция\nstart: 2017-05-11\nend: 2017-05-12\ntimezone: Europe/Moscow\n---\n',
  'content/2017/sessions/opening.md':
    '---\ntitle: Открытие\ntype: plenary\ndate: 2017-05-11\nstart: 09:00\nend: 10:00\nroom: Зал 1\n---\n',
  ...Object.fromEntries(sessions),
};

const browser: Browser | null = await openBrowser();
let site: Project;
let served: Served;
let page: Page;

beforeAll(async () => {
  if (browser === null) return;
  site = await project(content);
  const { code, output, dist } = await buildSite(site.root);
  if (code !== 0) throw new Error(output);
  served = await serveSite(dist);
});
afterEach(() => page.context().close());
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await site?.remove();
});

async function open(width: number, options: BrowserContextOptions = {}, query = ''): Promise<void> {
  const context = await (browser as Browser).newContext({
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  });
  page = await context.newPage();
  await page.goto(`${served.url}2017/programme/${query}`);
}

const scroller = () => page.getByRole('region', { name: 'Сетка программы' });
const widthOf = () => page.evaluate(() => document.documentElement.scrollWidth);
const cell = (title: string | RegExp) => page.locator('.session', { hasText: title });

describe.skipIf(browser === null)('A day in twelve rooms', () => {
  test.each([true, false])('is a table that scrolls by itself, scripts: %s', async (javaScriptEnabled) => {
    await open(1280, { javaScriptEnabled });
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual([
      'Время',
      ...Array.from({ length: rooms }, (_, index) => `Зал ${index + 1}`),
    ]);
    expect(await scroller().evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
    expect(await widthOf()).toBeLessThanOrEqual(1280);
    expect(await page.getByRole('searchbox', { name: 'Слова в названии' }).isVisible()).toBe(
      javaScriptEnabled,
    );
  });

  test('keeps times and rooms in sight while the keyboard scrolls it', async () => {
    await open(1280);
    await scroller().focus();
    for (let press = 0; press < 12; press += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageDown');
    await expect
      .poll(() => scroller().evaluate((box) => Math.min(box.scrollLeft, box.scrollTop)))
      .toBeGreaterThan(50);
    const box = await scroller().boundingBox();
    const time = await page.getByRole('columnheader', { name: 'Время' }).boundingBox();
    expect(time?.x).toBe(box?.x);
    expect((time?.y ?? 0) - (box?.y ?? 0)).toBeLessThan(3);
    expect((await page.getByRole('rowheader', { name: '12:00' }).boundingBox())?.x).toBe(box?.x);
  });

  test('shows a focused session beside what stays in sight, and not under it', async () => {
    await open(1280);
    await cell('Доклад 47').getByRole('link').focus();
    await cell('Доклад 12').getByRole('link').focus();
    const isOnTop = await page.evaluate(() => {
      const [box = new DOMRect()] = document.activeElement?.getClientRects() ?? [];
      return document.activeElement?.contains(document.elementFromPoint(box.x + 2, box.y + box.height / 2));
    });
    expect(isOnTop).toBe(true);
  });

  test('gives a session the height of its time, cuts its title and keeps all of it in the link', async () => {
    await open(1280);
    const height = async (title: RegExp) =>
      (await page.locator('td', { has: cell(title) }).boundingBox())?.height ?? 0;
    expect(await height(/Доклад 9\s/)).toBeCloseTo((await height(/Доклад 4\s/)) * 2, -1);
    const link = cell(/Доклад 0\s/).getByRole('link');
    expect(await link.textContent()).toMatch(/за\s+её\s+край$/);
    expect(
      (
        await cell(/Доклад 0\s/)
          .locator('.title')
          .boundingBox()
      )?.height,
    ).toBeLessThan(24);
  });

  test('is a list by the hour on a narrow screen, without sideways scrolling', async () => {
    await open(320);
    expect(await widthOf()).toBeLessThanOrEqual(320);
    expect(await page.locator('.hour:visible').allInnerTexts()).toEqual([
      '09:00',
      '10:00',
      '11:00',
      '12:00',
      '13:00',
    ]);
    expect(
      await cell(/Доклад 5\s/)
        .locator('.room')
        .innerText(),
    ).toBe('Зал 6');
  });

  test('shows what the filters leave as a list, with the question in the address', async () => {
    await open(1280);
    await page.getByRole('button', { name: 'Фильтры' }).click();
    await page.getByRole('checkbox', { name: 'Наука' }).check();
    expect(new URL(page.url()).searchParams.get('track')).toBe('Наука');
    expect(await page.getByText(/^Показано 24 из 49/).isVisible()).toBe(true);
    await page.getByRole('searchbox').fill('доклад 13');
    await expect.poll(() => page.locator('.session:visible').count()).toBe(1);
    expect(await cell('Доклад 13').locator('.room').innerText()).toBe('Зал 2');
    expect(await page.getByRole('columnheader').count()).toBe(0);
    await page.getByRole('button', { name: 'Сбросить все' }).click();
    await expect.poll(() => page.getByRole('columnheader').count()).toBe(rooms + 1);
  });

  test('opens with the filters that its address asks for', async () => {
    await open(1280, {}, '?room=Зал_3&room=Зал_4&room=Нет');
    expect(await page.locator('.session:visible .room').allInnerTexts()).toEqual(
      Array.from({ length: 4 }, () => ['Зал 4', 'Зал 3']).flat(),
    );
  });

  test('is a list on paper', async () => {
    await open(700);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.hour:visible').count()).toBe(5);
    expect(await page.locator('#register_form').isVisible()).toBe(false);
  });

  test.each([320, 1280])('puts up no barrier at %s pixels, in either theme', async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await open(width, { colorScheme });
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('button', { name: 'Фильтры' }).click();
      expect(await barriers(page)).toEqual([]);
      if (colorScheme === 'light') await page.context().close();
    }
  });
});
