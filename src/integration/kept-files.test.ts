import { mkdtempSync, readdirSync, rmSync, truncateSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bytesOf, sweep } from './kept-files.ts';

let cacheDir: string;
beforeEach(() => {
  cacheDir = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => rmSync(cacheDir, { recursive: true }));

const silent = () => {};
const drawn = (words: string, render = vi.fn(() => Buffer.from(words))) => ({ input: { words }, render });

test('A file that takes long is made once for the same input and the same code', async () => {
  const file = drawn('один');
  expect(String(await bytesOf(file, { cacheDir, version: '1' }, silent))).toBe('один');
  expect(String(await bytesOf(file, { cacheDir, version: '1' }, silent))).toBe('один');
  expect(file.render).toHaveBeenCalledTimes(1);
});

test('Other input and other code make another file', async () => {
  const file = drawn('один');
  await bytesOf(file, { cacheDir, version: '1' }, silent);
  await bytesOf(file, { cacheDir, version: '2' }, silent);
  expect(file.render).toHaveBeenCalledTimes(2);
  expect(String(await bytesOf(drawn('два'), { cacheDir, version: '1' }, silent))).toBe('два');
});

test('A kept file that was damaged is made anew', async () => {
  const file = drawn('один');
  await bytesOf(file, { cacheDir, version: '1' }, silent);
  const [name = ''] = readdirSync(cacheDir);
  for (const length of [0, 30, 36]) {
    truncateSync(join(cacheDir, name), length);
    expect(String(await bytesOf(file, { cacheDir, version: '1' }, silent))).toBe('один');
  }
  expect(file.render).toHaveBeenCalledTimes(4);
});

test('What no build has asked for in two months is swept away', async () => {
  await bytesOf(drawn('старый'), { cacheDir, version: '1' }, silent);
  const [old = ''] = readdirSync(cacheDir);
  const then = Date.now() / 1000 - 60 * 24 * 3600;
  utimesSync(join(cacheDir, old), then, then);
  await bytesOf(drawn('новый'), { cacheDir, version: '1' }, silent);
  await sweep({ cacheDir, version: '1' });
  expect(readdirSync(cacheDir)).toHaveLength(1);
  expect(readdirSync(cacheDir)).not.toContain(old);
});

test('What is to be said of a file is said again where it is kept', async () => {
  const file = {
    input: 'страница',
    render: (warn: (sentence: string) => void) => {
      warn('Нет знака 漢.');
      return Buffer.from('страница');
    },
  };
  const said: string[] = [];
  for (const _ of [1, 2]) await bytesOf(file, { cacheDir, version: '1' }, (sentence) => said.push(sentence));
  expect(said).toEqual(['Нет знака 漢.', 'Нет знака 漢.']);
});

test('Files with the same input can be made at the same time, while another build sweeps', async () => {
  const kept = { cacheDir, version: '1' };
  const slow = () => drawn('один', vi.fn(async () => Buffer.from('один')) as never);
  const made = await Promise.all(
    Array.from({ length: 20 }, async (_, index) =>
      index % 5 === 0 ? sweep(kept) : String(await bytesOf(slow(), kept, () => undefined)),
    ),
  );
  expect(new Set(made)).toEqual(new Set(['один', undefined]));
  expect(readdirSync(cacheDir)).toHaveLength(1);
});
