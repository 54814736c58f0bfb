import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { keepFile, keptFile, keptJson } from './kept-file.ts';

let file: string;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-file-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  file = join(folder, 'file');
});

test('A kept file comes back', () => {
  keepFile(file, JSON.stringify({ word: 'слово' }));
  expect(keptJson(file)).toEqual({ word: 'слово' });
  keepFile(file, new Uint8Array());
  expect(keptFile(file)).toHaveLength(0);
});

test('One that is missing, cut, emptied or edited is none', () => {
  expect(keptFile(file)).toBeNull();
  keepFile(file, '{"a":[1,2]}');
  writeFileSync(file, readFileSync(file, 'utf8').replace('[1', '[7'));
  expect(keptJson(file)).toBeNull();
  for (const length of [74, 64, 20, 0]) {
    keepFile(file, '{"a":[1,2]}');
    truncateSync(file, length);
    expect(keptJson(file), `${length} bytes`).toBeNull();
  }
});
