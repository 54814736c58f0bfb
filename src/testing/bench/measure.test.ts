/** A measured command is run to its end, with all that it starts. */
import { expect, test } from 'vitest';
import { measure, measureAll } from './measure.ts';

const node = (code: string) => ({ file: process.execPath, args: ['-e', code], cwd: '.' });
const busy = 'while (process.cpuUsage().user < 3e5);';

test('Commands that follow each other count as one', async () => {
  const both = await measureAll([node(busy), node(busy)]);
  expect(both.wall).toBeGreaterThan(0.6);
});

test.skipIf(process.platform !== 'linux')('Work of a child counts, and memory of the biggest', async () => {
  const use = await measure(
    node(
      `require('child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(`const a = Buffer.alloc(1e8, 1); ${busy} a[0];`)}])`,
    ),
  );
  expect(use.cpu).toBeGreaterThan(0.3);
  expect(use.peak).toBeGreaterThan(1e8);
  expect(use.peakTogether).toBeGreaterThan(use.peak as number);
});

test('A command that fails is told of with its last words', async () => {
  await expect(measure(node('console.error("no such page"); process.exit(3)'))).rejects.toThrow(
    /failed:\nno such page/,
  );
});
