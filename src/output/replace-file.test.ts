import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFile } from './replace-file.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'replace-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

test('A file that has a second name keeps its contents under that one', () => {
  writeFileSync(join(dir, 'a'), 'old');
  linkSync(join(dir, 'a'), join(dir, 'b'));
  replaceFile(join(dir, 'a'), 'new');
  expect([readFileSync(join(dir, 'a'), 'utf8'), readFileSync(join(dir, 'b'), 'utf8')]).toEqual([
    'new',
    'old',
  ]);
});

test('A file that was not there is made, and one that cannot be made leaves nothing', () => {
  replaceFile(join(dir, 'a'), 'new');
  expect(() => replaceFile(join(dir, 'missing/a'), 'new')).toThrow('ENOENT');
  expect(readdirSync(dir)).toEqual(['a']);
});
