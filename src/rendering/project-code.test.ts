import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
const digest = () => digestOfCode({ root: `${root}/`, packageDir }, openDigests(join(root, '.digests')));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'code-'));
  write('astro.config.mjs', 'export default {};');
});
afterEach(() => {
  delete process.env.PUBLIC_COLOUR;
  rmSync(root, { recursive: true });
});

test.each([
  'content/2017/edition.md',
  'public/2017/sources/resolution.txt',
  'dist/index.html',
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
