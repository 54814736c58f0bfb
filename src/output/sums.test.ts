import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseSums, writeSums } from './sums.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sums-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const digests = { of: (path: string) => hash('sha256', readFileSync(path)) };
const put = (...paths: string[]) => {
  for (const path of paths) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), path);
  }
};
const written = () => readFileSync(join(dir, 'SHA256SUMS'), 'utf8');
/** No name that Windows refuses. */
const odd =
  process.platform === 'win32'
    ? ['слово']
    : ['слово', 'back\\slash', 'line\nbreak', ' space', '*star', '\\n'];

test('Every file but the list itself has a line, by the bytes of its path', () => {
  put('b.html', 'a/index.html', 'a.html', 'é', 'Z', '_headers', '\u{1f600}', '\uffee');
  writeSums(dir, digests);
  writeSums(dir, digests);
  expect(
    written()
      .replaceAll(/^[0-9a-f]{64} {2}/gm, '')
      .split('\n'),
  ).toEqual(['Z', '_headers', 'a.html', 'a/index.html', 'b.html', 'é', '\uffee', '\u{1f600}', '']);
});

test('Names of every kind come back', () => {
  put(...odd);
  writeSums(dir, digests);
  expect(new Set(parseSums(written())?.keys())).toEqual(new Set(odd));
});

test('Names of every kind are read by sha256sum', ({ skip }) => {
  put(...odd);
  writeSums(dir, digests);
  const { status, error, stderr } = spawnSync('sha256sum', ['-c', '--strict', '--quiet', 'SHA256SUMS'], {
    cwd: dir,
  });
  if (error !== undefined) skip('There is no sha256sum on this machine.');
  expect([status, String(stderr)]).toEqual([0, '']);
});

test('What is no such list is none', () => {
  expect(parseSums('<!doctype html>\n')).toBeNull();
});
