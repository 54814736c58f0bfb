import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { abandoned, acquire, type Lock, lockFile } from './lock.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const leave = (text: string) => {
  mkdirSync(dirname(lockFile(root)), { recursive: true });
  writeFileSync(lockFile(root), text);
};
/** The number of a process that has ended. */
const ended = async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => child.on('exit', resolve));
  return child.pid;
};

test('One process has the lock, and says who it is', () => {
  const lock = acquire(root) as Lock;
  expect(acquire(root)).toMatchObject({ pid: process.pid });
  lock.release();
  expect(acquire(root)).toHaveProperty('release');
});

test('The lock of a process that was killed is void, and tells which folder it was at', async () => {
  leave(JSON.stringify({ pid: await ended(), began: null, output: '/site' }));
  expect(abandoned(root)).toMatchObject({ output: '/site' });
  expect(acquire(root)).toHaveProperty('release');
});

test.runIf(process.platform === 'linux')(
  'The lock of a process whose number another one has now is void',
  () => {
    leave(JSON.stringify({ pid: process.pid, began: 'long ago', output: null }));
    expect(acquire(root)).toHaveProperty('release');
  },
);

test.each(['', '{"pid":', 'null', '{"pid":"1"}'])('A lock that says nothing is void: %j', (text) => {
  leave(text);
  expect(acquire(root)).toHaveProperty('release');
});

test('The folder that is being replaced is noted, and of the lock nothing stays', () => {
  const lock = acquire(root) as Lock;
  lock.note('/site');
  expect(JSON.parse(readFileSync(lockFile(root), 'utf8'))).toMatchObject({
    pid: process.pid,
    output: '/site',
  });
  expect(abandoned(root)).toBeNull();
  lock.release();
  expect(readdirSync(dirname(lockFile(root)))).toEqual([]);
});
