import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDigests } from '../output/digests.ts';
import { digestOfCode } from './project-code.ts';

const packageDir = new URL('../', import.meta.url);
let root: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const digest = (read: string[] = []) =>
  digestOfCode(
    { root: `${root}/`, packageDir, outDir: join(root, 'public_html'), read },
    openDigests(join(root, '.digests')),
  );

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'code-'));
  write('astro.config.mjs', 'export default {};');
});
afterEach(() => {
  delete process.env.PUBLIC_COLOUR;
  delete process.env.SITE_URL;
  rmSync(root, { recursive: true });
});

test.each([
  'content/2017/edition.md',
  'public/2017/sources/resolution.txt',
  'dist/index.html',
  'public_html/index.html',
  'node_modules/.astro/pages/a',
  'node_modules/library/index.js',
  '.git/HEAD',
])('Nothing is compiled anew because of %s', (path) => {
  const before = digest();
  write(path, 'Новое');
  expect(digest()).toBe(before);
});

test.each([
  'astro.config.mjs',
  'package-lock.json',
  'src/own.css',
  'src/pages/docs/own.astro',
  'lib/public/helper.js',
  '.env',
  '.env.production',
])('Pages are compiled anew when %s changes', (path) => {
  const before = digest();
  write(path, 'Новое');
  expect(digest()).not.toBe(before);
});

test('Pages are compiled anew when a variable changes that they may read', () => {
  const before = digest();
  process.env.PUBLIC_COLOUR = 'green';
  expect(digest()).not.toBe(before);
});

test('Any variable counts where the configuration asks for some', () => {
  const before = digest();
  process.env.SITE_URL = 'https://two.example';
  expect(digest()).toBe(before);
  write('astro.config.mjs', 'export default { site: process.env.SITE_URL };');
  const asked = digest();
  process.env.SITE_URL = 'https://three.example';
  expect(digest()).not.toBe(asked);
});

test('A file that was compiled into a page counts, wherever it lies', () => {
  write('docs/terms.md', 'Условия');
  const before = digest(['docs/terms.md']);
  write('docs/terms.md', 'Новые условия');
  expect(digest(['docs/terms.md'])).not.toBe(before);
});

test.skipIf(process.platform === 'win32')('A page may be a link to a file elsewhere', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  writeFileSync(join(elsewhere, 'page.astro'), 'Страница');
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  symlinkSync(join(elsewhere, 'page.astro'), join(root, 'src/pages/page.astro'));
  const before = digest();
  writeFileSync(join(elsewhere, 'page.astro'), 'Другая страница');
  expect(digest()).not.toBe(before);
  rmSync(elsewhere, { recursive: true });
});
