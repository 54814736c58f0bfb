import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openBrowser } from '../../testing/browser.ts';
import { printedResolution, printedSample } from './printed.ts';

const importers = new URL('../', import.meta.url);
const copy = new URL('../../../public/2017/sources/resolution.txt', import.meta.url);

async function print(html: string, file: string): Promise<number> {
  const browser = await openBrowser();
  if (browser === null) throw new Error('a browser is needed to print the fixtures');
  const page = await browser.newPage();
  await page.setContent(html);
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: false });
  await browser.close();
  await writeFile(new URL(file, importers), pdf);
  return pdf.length;
}

// Only when asked to: PRINT_FIXTURES=1 npx vitest run src/importers/testing
test.skipIf(process.env.PRINT_FIXTURES === undefined)(
  'the fixtures are printed anew',
  { timeout: 60_000 },
  async () => {
    const resolution = printedResolution(await readFile(copy, 'utf8'));
    expect(await print(resolution, 'resolution/fixtures/seed.pdf')).toBeLessThan(100_000);
    expect(await print(printedSample(), 'documents/fixtures/resolution.pdf')).toBeLessThan(60_000);
  },
);

test('the printed resolution has every line of the copy but its page furniture once', async () => {
  const html = printedResolution(await readFile(copy, 'utf8'));
  expect(html.match(/<section>/g)).toHaveLength(3);
  expect(html.match(/ТЕХНОПАРК САНКТ-ПЕТЕРБУРГА/g)).toHaveLength(3);
  expect(html).toContain('\u00AD');
  expect(html).not.toContain('**');
});
