/** Writing what an import made: everything or nothing, and nothing anywhere else. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { FileChange } from '../../src/importers/changes.ts';
import { writeContent } from '../../src/testing/content.ts';
import { applyChanges, type WriteOptions } from './write.ts';

afterEach(() => vi.restoreAllMocks());

function apply(root: string, changes: FileChange[], options: Partial<WriteOptions> = {}) {
  const said: string[] = [];
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  }
  const code = applyChanges(changes, { root, dryRun: false, overwrite: true, language: 'en', ...options });
  return { code, said: said.join('') };
}

const made = (path: string): FileChange => ({ path, before: null, after: 'new\n' });
const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8');

test('New files and their folders are written, and nothing is left beside them', () => {
  const root = writeContent({ 'content/a.md': 'old\n' });
  const changes = [
    made('content/2024/sessions/b.md'),
    { path: 'content/a.md', before: 'old\n', after: 'newer\n' },
  ];
  expect(apply(root, changes)).toEqual({ code: 0, said: 'Written: 2 files.\n' });
  expect([read(root, 'content/a.md'), read(root, 'content/2024/sessions/b.md')]).toEqual([
    'newer\n',
    'new\n',
  ]);
  expect(readdirSync(join(root, 'content/2024/sessions'))).toEqual(['b.md']);
});

test('A dry run shows the difference and writes nothing', () => {
  const root = writeContent({ 'content/a.md': 'same\nold\n' });
  const changes = [{ path: 'content/a.md', before: 'same\nold\n', after: 'same\nnew \u001B[31m\n' }];
  const { code, said } = apply(root, changes, { dryRun: true });
  expect(code).toBe(0);
  expect(said).toContain(' same\n-old\n+new  [31m\n');
  expect(said).toContain('nothing was written');
  expect(read(root, 'content/a.md')).toBe('same\nold\n');
});

test('With one file in the way, no file is written', () => {
  const root = writeContent({ 'content/a.md': 'old\n' });
  const { code, said } = apply(root, [made('content/b.md'), made('content/a.md')], { overwrite: false });
  expect([code, existsSync(join(root, 'content/b.md'))]).toEqual([1, false]);
  expect(said).toContain('content/a.md:1:1  the file is there already.');
});

test('A file that changed since it was read is not written over', () => {
  const root = writeContent({ 'content/a.md': 'mine\n' });
  expect(apply(root, [{ path: 'content/a.md', before: 'old\n', after: 'new\n' }]).code).toBe(1);
  expect(apply(root, [made('content/a.md')]).code).toBe(1);
  expect(read(root, 'content/a.md')).toBe('mine\n');
});

test.each(['../out.md', '/tmp/out.md', 'content/../../out.md', '.', ''])(
  '%j is outside of the project',
  (path) => {
    const { code, said } = apply(writeContent({}), [made(path)]);
    expect([code, /outside of the project/.test(said)]).toEqual([1, true]);
  },
);

test('Links are not followed, neither of files nor of folders', () => {
  const root = writeContent({ 'content/a.md': 'a\n' });
  const elsewhere = writeContent({ 'b.md': 'b\n' });
  symlinkSync(join(elsewhere, 'b.md'), join(root, 'content/b.md'));
  symlinkSync(elsewhere, join(root, 'content/people'));
  mkdirSync(join(root, 'content/c.md'));
  for (const path of ['content/b.md', 'content/people/d.md', 'content/c.md', 'content/a.md/e.md']) {
    expect([path, apply(root, [made(path)]).code]).toEqual([path, 1]);
  }
  expect(readdirSync(elsewhere)).toEqual(['b.md']);
  expect(read(elsewhere, 'b.md')).toBe('b\n');
});

test('What is already so is not written', () => {
  const root = writeContent({ 'content/a.md': 'a\n' });
  const said = apply(root, [{ path: 'content/a.md', before: 'a\n', after: 'a\n' }]).said;
  expect(said).toBe('Nothing has changed, there is nothing to write.\n');
});
