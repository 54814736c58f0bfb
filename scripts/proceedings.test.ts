/** The command line as an organizer calls it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from '../src/testing/built-site.ts';
import { writeContent } from '../src/testing/content.ts';
import { leastContent } from '../src/testing/load.ts';

const script = fileURLToPath(new URL('./proceedings.ts', import.meta.url));

const proceedings = (cwd: string, ...args: string[]) => run(process.execPath, [script, ...args], { cwd });

test('Content without errors ends with 0 and says what there is', async () => {
  expect(await proceedings(writeContent(leastContent), 'check')).toEqual({
    code: 0,
    output: 'Ошибок нет: 1 конференция, 0 мероприятий, 0 пунктов.\n',
  });
});

test('Content with errors ends with 1 and a line for each', async () => {
  const root = writeContent({ ...leastContent, 'content/topics/a.md': '---\nnmae: А\n---\n' });
  const { code, output } = await proceedings(root, 'check');
  expect([code, output]).toEqual([
    1,
    'content/topics/a.md:2:1  nmae: поля `nmae` нет. Возможно, вы имели в виду `name`?\n\n1 ошибка\n',
  ]);
});

test('Misuse ends with 2 and the list of commands', async () => {
  const root = writeContent(leastContent);
  for (const args of [[], ['chekc'], ['check', '--rot', '.']]) {
    const { code, output } = await proceedings(root, ...args);
    expect([args, code]).toEqual([args, 2]);
    expect(output).toContain('proceedings <command>');
    expect(output).not.toMatch(/^\s+at /m);
  }
});

test('A folder without content is misuse, and is named', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'empty-'));
  const { code, output } = await proceedings(empty, 'check');
  rmSync(empty, { recursive: true });
  expect([code, output]).toEqual([2, `There is no content/ folder in ${empty}.\n`]);
});
