/** What Linux tells of processes. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseMemory, parseStat, processTree } from './process-tree.ts';

test('Times are read behind a name with spaces and brackets', () => {
  const line = '42 (a) b (c) S 1 42 42 0 -1 4194304 100 200 0 0 250 50 1000 200 20 0 11 0 12345 1000000 2000';
  expect(parseStat(line)).toEqual({ own: 3, waited: 12 });
});

test('Memory is told in bytes', () => {
  expect(parseMemory('Name:\tnode\nVmHWM:\t  2000 kB\nVmRSS:\t  1000 kB\n')).toEqual({
    resident: 1_024_000,
    peak: 2_048_000,
  });
});

test.skipIf(!existsSync('/proc/self/stat'))('A tree holds what a process has started', async () => {
  const child = spawn('sh', ['-c', 'sleep 5 & wait'], { detached: true });
  try {
    await expect.poll(() => processTree(child.pid as number).length).toBe(2);
    expect(processTree(child.pid as number).every(({ resident }) => resident > 0)).toBe(true);
  } finally {
    process.kill(-(child.pid as number));
  }
});
