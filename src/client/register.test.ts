/** The list of all recommendations as a reader filters it, in a browser. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serveSite } from '../../scripts/server.ts';
import { openBrowser } from '../testing/browser.ts';
import { buildSite, type Project, project } from '../testing/built-site.ts';

const addressee = (organization: string, manner: string) =>
  `{organization: ${organization}, as: ${manner}, words: Органу}`;
const resolution = (recommendations: string, title = 'Резолюция') =>
  `---\ntitle: ${title}\nrecommendations:\n${recommendations}---\n\n`;
const topicIds = Array.from({ length: 10 }, (_, index) => `topic-${index}`);

const content = {
  'content/conference.md': '---\nname: Конференция\nlanguages: [ru]\n---\n',
  ...Object.fromEntries(
    [2017, 2019].map((year) => [
      `content/${year}/edition.md`,
      `---\ntitle: Конференция\nstart: ${year}-05-11\nend: ${year}-05-12\ntimezone: Europe/Moscow\n---\n`,
    ]),
  ),
  ...Object.fromEntries(
    topicIds.map((id) => [`content/topics/${id}.md`, `---\nname: Тема ${id.slice(6)}\n---\n`]),
  ),
  'content/organizations/council.md': '---\nname: Совет\n---\n',
  'content/organizations/agency.md': '---\nname: Агентство\n---\n',
  'content/2017/resolutions/resolution.md': `${resolution(
    `  "1": {topics: [${topicIds.join(', ')}], addressees: [${addressee('council', 'sent-to')}, ${addressee('agency', 'responsible')}]}\n` +
      `  "2": {topics: [topic-0], addressees: [${addressee('council', 'sent-to')}]}\n`,
  )}1) Органу: учёт вузов\n2) Органу: поддержка\n3) Никому, кроме:\n\n   а) музеев\n   б) театров\n`,
  'content/2019/resolutions/resolution.md': `${resolution(`  "1": {addressees: [${addressee('agency', 'sent-to')}]}\n`)}1) Органу: обучение\n`,
  'content/2019/resolutions/project.md': `${resolution('  "1": {topics: []}\n', 'Обращение')}1) Всем\n\n   Сначала\n\n   Потом\n`,
  ...Object.fromEntries(
    [
      ['2017/resolution#2', '2018-01-10', 'supported'],
      ['2017/resolution#3', '2020-01-10', 'done'],
    ].map(([about, date, status]) => [
      `content/2017/follow-ups/${date}.md`,
      `---\ndate: ${date}\nabout: ["${about}"]\nstatus: ${status}\naccording-to: {who: organizer}\n---\nОтвет.\n`,
    ]),
  ),
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
afterEach(() => page.close());
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await site?.remove();
});

const open = async (query = '', { width = 1280, javaScriptEnabled = true } = {}) => {
  page = await (browser as Browser).newPage({ javaScriptEnabled, viewport: { width, height: 800 } });
  page.setDefaultTimeout(10_000);
  await page.goto(`${served.url}recommendations/${query}`);
};
const said = () => page.locator('[role=status][data-part=shown]').innerText();
/** Without what hangs below them. */
const texts = () =>
  page
    .locator('main [data-item]:visible .document')
    .evaluateAll((all) => all.map((one) => one.firstChild?.textContent?.trim()));
const headings = () => page.locator('main h2:visible').allInnerTexts();
const choice = (name: string) => page.getByRole('checkbox', { name });
const query = () => decodeURIComponent(new URL(page.url()).search);

describe.skipIf(browser === null)('The list of recommendations', () => {
  test('without JavaScript is complete and has no filters', async () => {
    await open('', { javaScriptEnabled: false });
    expect(await texts()).toHaveLength(5);
    expect(await page.getByRole('checkbox').count()).toBe(0);
  });

  test('shows what a choice leaves, says how much that is, and keeps it in the address', async () => {
    await open();
    await choice('Совет').check();
    expect(await texts()).toEqual(['Органу: учёт вузов', 'Органу: поддержка']);
    expect(await said()).toBe('Показано 2 из 5 пунктов');
    expect(query()).toBe('?addressee=council');
    expect(await headings()).toEqual(['Резолюция · 2017']);
  });

  test('counts a manner for the chosen addressee alone', async () => {
    await open('?addressee=agency');
    const count = (name: string) => choice(name).locator('xpath=..').locator('.count').innerText();
    expect(await count('Сфера ответственности')).toBe('1');
    await choice('Сфера ответственности').check();
    expect(await texts()).toEqual(['Органу: учёт вузов']);
    expect(await count('Совет')).toBe('0');
  });

  test('finds words as they are typed, with «е» for «ё»', async () => {
    await open();
    await page.getByRole('searchbox', { name: 'Слова в тексте' }).fill('УЧЕТ вуз');
    await page.waitForURL(/q=/);
    expect(await texts()).toEqual(['Органу: учёт вузов']);
    expect(await said()).toBe('Показан 1 из 5 пунктов');
  });

  test('finds the words of what hangs below an item', async () => {
    await open('?q=театров');
    expect(await texts()).toEqual(['Никому, кроме:']);
    expect(await page.locator('[data-item]:visible').innerText()).toContain('театров');
    await page.getByRole('searchbox', { name: 'Слова в тексте' }).fill('потом');
    await page.waitForURL((url) => url.searchParams.get('q') === 'потом');
    expect(await texts()).toEqual(['Всем']);
  });

  test('names the edition of each document, and of each item where documents are mixed', async () => {
    await open();
    expect((await headings()).toSorted()).toEqual([
      'Обращение · 2019',
      'Резолюция · 2017',
      'Резолюция · 2019',
    ]);
    await page.getByLabel('Порядок').selectOption('По адресатам');
    expect(await page.getByRole('link', { name: 'п. 1, 2019' }).count()).toBe(2);
  });

  test('opens as its address says, and again after one comes back to it', async () => {
    await open('?topic=topic-0&q=поддержка&sort=addressee');
    expect(await texts()).toEqual(['Органу: поддержка']);
    await page.locator('[data-item]:visible a').first().click();
    await page.waitForURL('**/2017/resolutions/resolution/2/');
    await page.goBack();
    expect(await texts()).toEqual(['Органу: поддержка']);
    expect(await choice('Тема 0').isChecked()).toBe(true);
  });

  test('ordered by addressee has an item under each of its addressees, and only under those asked for', async () => {
    await open();
    await page.getByLabel('Порядок').selectOption('По адресатам');
    expect(await headings()).toEqual(['Агентство', 'Совет', 'Адресат в документе не назван']);
    expect((await texts()).filter((text) => text === 'Органу: учёт вузов')).toHaveLength(2);
    expect(await said()).toBe('Показано 5 из 5 пунктов');
    await choice('Совет').check();
    expect(await headings()).toEqual(['Совет']);
    await page.getByLabel('Порядок').selectOption('Сначала новые конференции');
    expect(await headings()).toEqual(['Резолюция · 2017']);
  });

  test('ordered by status begins with what was heard of last', async () => {
    await open('?sort=status');
    expect(await texts()).toEqual([
      'Никому, кроме:',
      'Органу: поддержка',
      'Всем',
      'Органу: обучение',
      'Органу: учёт вузов',
    ]);
  });

  test('lists the chosen filters, and the focus stays there while one takes them away', async () => {
    await open('?addressee=council&topic=topic-0');
    const filters = page.getByRole('group', { name: 'Выбранные фильтры' });
    await filters.getByRole('button', { name: 'Убрать: Адресат: Совет' }).click();
    expect(query()).toBe('?topic=topic-0');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Убрать: Тема: Тема\u00a00');
    await page.keyboard.press('Enter');
    expect(await filters.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Показано 5 из 5 пунктов');
  });

  test('says so when nothing is left, and clears all at once', async () => {
    await open('?edition=2019&topic=topic-0&q=слово');
    expect(await texts()).toEqual([]);
    expect(await page.getByText('отвечают всем выбранным условиям').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Сбросить все' }).click();
    expect(await texts()).toHaveLength(5);
    expect(query()).toBe('');
  });

  test('shows eight values of a long filter, and the rest when asked', async () => {
    await open();
    const topics = page.getByRole('group', { name: 'Тема' }).getByRole('checkbox');
    expect(await topics.count()).toBe(8);
    await page.getByRole('button', { name: 'Показать все (Тема)' }).click();
    expect(await topics.count()).toBe(10);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('topic-8');
  });

  test('keeps its filters closed on a phone, and says how many are chosen', async () => {
    await open('?addressee=council', { width: 320 });
    expect(await choice('Совет').count()).toBe(0);
    await page.getByRole('button', { name: 'Фильтры выбрано: 1' }).click();
    expect(await choice('Совет').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'К списку пунктов' }).click();
    expect(await choice('Совет').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
