/** `proceedings import schedule` as an organizer calls it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from '../../src/testing/built-site.ts';
import { writeContent } from '../../src/testing/content.ts';

const script = fileURLToPath(new URL('../proceedings.ts', import.meta.url));
const fixture = (name: string) =>
  fileURLToPath(new URL(`../../src/importers/schedule/fixtures/${name}`, import.meta.url));

const importSchedule = (cwd: string, ...args: string[]) =>
  run(process.execPath, [script, 'import', 'schedule', ...args], { cwd });

test('A schedule becomes content in its own language, and once more changes nothing', {
  timeout: 30_000,
}, async () => {
  const root = writeContent({});
  const args = [fixture('pretalx.json'), '--edition', '2024'];
  const dry = await importSchedule(root, ...args, '--dry-run');
  expect([dry.code, /\+title: Дороги\n/.test(dry.output)]).toEqual([0, true]);

  expect(await importSchedule(root, ...args)).toEqual({
    code: 0,
    output:
      'Записано: 6 файлов.\nВ файле: 2 мероприятия, 2 человека, 1 поток, 2 помещения.\nФайлы: новых 6, изменённых 0, без изменений 0.\n',
  });
  const path = join(root, 'content/2024/sessions/dorogi.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace('title: Дороги\n', 'title: Тропы\n'));
  const again = await importSchedule(root, ...args);
  expect(again.code).toBe(0);
  expect(again.output).toContain('Ничего не изменилось');
  expect(again.output).toContain('dorogi.md  title: здесь «Тропы», в файле импорта «Дороги»\n');
});

test('A file that is no schedule ends with 1 and its place, and writes nothing', {
  timeout: 30_000,
}, async () => {
  const root = writeContent({ 'a.json': '{"schedule": {\n  "conference": 1,\n}' });
  const { code, output } = await importSchedule(root, 'a.json', '--edition', '2024');
  expect([code, output]).toEqual([
    1,
    'a.json:3:1  this is no JSON: the name of a field in double quotes is expected here. Export the file again.\n\n1 error\n',
  ]);
});

test('Content with errors is named first, and nothing is imported', { timeout: 30_000 }, async () => {
  const root = writeContent({ 'content/topics/a.md': '---\nnmae: A\n---\n' });
  const { code, output } = await importSchedule(root, fixture('frab.xml'), '--edition', '2024');
  expect([code, output.split(':')[0]]).toEqual([1, 'content/topics/a.md']);
});

test('Misuse ends with 2 and the options', { timeout: 60_000 }, async () => {
  const root = writeContent({});
  const file = fixture('frab.xml');
  const calls = [
    [],
    [file],
    ['none.xml', '--edition', '2024'],
    [file, '--edition', 'people'],
    [file, '--edition', 'A B'],
  ];
  for (const args of calls) {
    const { code, output } = await importSchedule(root, ...args);
    expect([args, code]).toEqual([args, 2]);
    expect(output).toContain('--edition 2024');
  }
});
