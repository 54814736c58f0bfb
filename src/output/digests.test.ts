import { linkSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDigests } from './digests.ts';

let dir: string;
let memory: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'digests-'));
  memory = join(dir, 'cache/digests');
});
afterEach(() => rmSync(dir, { recursive: true }));

const hello = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
const older = (path: string) => utimesSync(path, 1_700_000_000.5, 1_700_000_000.5);
const file = (name: string, text: string, age: 'old' | 'young' = 'old') => {
  const path = join(dir, name);
  writeFileSync(path, text);
  if (age === 'old') older(path);
  return path;
};
const session = (...paths: string[]) => {
  const digests = openDigests(memory);
  const found = paths.map((path) => digests.of(path));
  digests.save();
  return found;
};
/** Makes the memory say of all that it knows that it is something else: whoever answers so has not read the file. */
const forge = () =>
  writeFileSync(memory, readFileSync(memory, 'utf8').replaceAll(/^[0-9a-f]{64}/gm, 'f'.repeat(64)));
const forged = 'f'.repeat(64);

test('A digest is the file’s SHA-256', () => {
  expect(session(file('a', 'hello'))).toEqual([hello]);
});

test('A file that has not changed is not read again, by whatever name it goes', () => {
  const path = file('a', 'hello');
  session(path);
  forge();
  linkSync(path, join(dir, 'b'));
  rmSync(path);
  expect(session(join(dir, 'b'))).toEqual([forged]);
});

test('A file that has changed is read again, also when its size and its times were kept', async () => {
  const path = file('a', 'hello');
  session(path);
  forge();
  rmSync(path);
  // A new file may get the old one's place on disk; it is born in a later tick of the clock.
  await setTimeout(50);
  expect(session(file('a', 'jello'))).not.toEqual([forged]);
  expect(session(file('a', 'hello!'))).not.toEqual([forged]);
});

test('A file that was just written is not remembered: it may change within the same tick of the clock', () => {
  const path = file('a', 'hello', 'young');
  const soon = new Date(Date.now() + 10_000);
  utimesSync(path, soon, soon);
  session(path);
  forge();
  expect(session(path)).toEqual([hello]);
});

test('What was not asked for is forgotten', () => {
  const [a, b] = [file('a', 'hello'), file('b', 'other')];
  session(a, b);
  session(a);
  expect(readFileSync(memory, 'utf8').match(/^[0-9a-f]{64}/gm)).toEqual([hello]);
});

test.each([
  ['nothing', ''],
  ['of another version', `digests 0\n${forged} 1 2 3 4\n`],
  ['noise', 'digests 1\n\0\0\0\nnot a line'],
])('A memory that is %s costs time and nothing else', (_, text) => {
  const path = file('a', 'hello');
  session(path);
  writeFileSync(memory, text);
  expect(session(path)).toEqual([hello]);
});

test('The memory is replaced as a whole', () => {
  session(file('a', 'hello'));
  const before = statSync(memory).ino;
  linkSync(memory, join(dir, 'kept'));
  session(file('b', 'other'));
  expect(statSync(join(dir, 'kept')).ino).toBe(before);
  expect(readFileSync(join(dir, 'kept'), 'utf8')).toContain(hello);
});
