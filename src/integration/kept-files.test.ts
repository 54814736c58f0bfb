import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bytesOf, sweep } from './kept-files.ts';

let cacheDir: string;
beforeEach(() => {
  cacheDir = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => rmSync(cacheDir, { recursive: true }));

const drawn = (words: string, render = vi.fn(() => Buffer.from(words))) => ({ input: { words }, render });

test('A file that takes long is made once for the same input and the same code', async () => {
  const file = drawn('один');
  expect(String(await bytesOf(file, { cacheDir, version: '1' }))).toBe('один');
  expect(String(await bytesOf(file, { cacheDir, version: '1' }))).toBe('один');
  expect(file.render).toHaveBeenCalledTimes(1);
});

test('Other input and other code make another file', async () => {
  const file = drawn('один');
  await bytesOf(file, { cacheDir, version: '1' });
  await bytesOf(file, { cacheDir, version: '2' });
  expect(file.render).toHaveBeenCalledTimes(2);
  expect(String(await bytesOf(drawn('два'), { cacheDir, version: '1' }))).toBe('два');
});

test('What no build has asked for in two months is swept away', async () => {
  await bytesOf(drawn('старый'), { cacheDir, version: '1' });
  const [old = ''] = readdirSync(cacheDir);
  const then = Date.now() / 1000 - 60 * 24 * 3600;
  utimesSync(join(cacheDir, old), then, then);
  await bytesOf(drawn('новый'), { cacheDir, version: '1' });
  await sweep({ cacheDir, version: '1' });
  expect(readdirSync(cacheDir)).toHaveLength(1);
  expect(readdirSync(cacheDir)).not.toContain(old);
});
