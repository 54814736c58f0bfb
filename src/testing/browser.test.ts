import { expect, test } from 'vitest';
import { openBrowser } from './browser.ts';

const browser = await openBrowser();

test.skipIf(browser === null)('A browser starts, renders and takes a screenshot', async () => {
  if (browser === null) return;
  const page = await browser.newPage({ viewport: { width: 200, height: 100 } });
  await page.setContent('<h1>Зелёный коридор</h1>');
  const png = await page.screenshot();
  expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
  expect(await page.locator('h1').boundingBox()).toMatchObject({ x: 8 });
  await browser.close();
});
