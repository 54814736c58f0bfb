import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { filesUnder } from '../../src/records/files.ts';
import { importProgramme } from './programme.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'programme-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

const table = [
  'Дата;Время;Зал;Название;Секция;Тема доклада;Докладчик',
  '11.05.2017;10.00–10.20;Зал А;Секция «Кадры»;Кадры;Первый доклад;Иванов И. И.',
  ';10.20–10.40;;;;Второй доклад;Петров П. П., ректор',
  ';11.00–11.30;;Кофе-брейк;;;',
].join('\r\n');

/** Exit code and all that is said. */
async function run(text: string, ...more: string[]): Promise<{ code: number; said: string }> {
  let said = '';
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((piece) => {
      said += piece;
      return true;
    });
  }
  const file = join(root, 'programme.csv');
  writeFileSync(file, text);
  const code = await importProgramme([file, '--edition', '2017', '--root', root, ...more]);
  vi.restoreAllMocks();
  return { code, said };
}

const content = () =>
  new Map(
    filesUnder(join(root, 'content')).map((path) => [
      path,
      readFileSync(join(root, 'content', path), 'utf8'),
    ]),
  );

test('A table becomes sessions with their talks, and says in its own language how it was understood', async () => {
  const { code, said } = await run(table);
  expect(code).toBe(0);
  expect(said).toContain('D  Название → название мероприятия');
  expect([...content().keys()].filter((path) => path.startsWith('2017'))).toEqual([
    '2017/edition.md',
    '2017/sessions/kofe-brejk.md',
    '2017/sessions/sektsiya-kadry.md',
  ]);
  const session = content().get('2017/sessions/sektsiya-kadry.md');
  expect(session).toContain('start: 10:00\nend: 10:40\n');
  expect(session).toContain('- id: vtoroj-doklad\n    title: Второй доклад\n');
});

test('The same table again changes nothing, and a moved time changes one file', async () => {
  await run(table);
  const before = content();
  await run(table);
  expect(content()).toEqual(before);
  await run(table.replace('11.00–11.30', '12.00–12.30'));
  const changed = [...content()].filter(([path, text]) => before.get(path) !== text);
  expect(changed.map(([path]) => path)).toEqual(['2017/sessions/kofe-brejk.md']);
});

test('A table with an error writes nothing and names the cell', async () => {
  const { code, said } = await run(table.replace('10.20–10.40', '10.20–10.90'));
  expect(code).toBe(1);
  expect(said).toContain('B3: «10.20–10.90» — такого времени не бывает');
  expect(content().size).toBe(0);
});

test('A dry run writes nothing', async () => {
  expect((await run(table, '--dry-run')).code).toBe(0);
  expect(content().size).toBe(0);
});
