/** A conference made by nothing but an import is a working site, with its programme as a table of rooms. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { buildSite, project, run } from './built-site.ts';

const script = fileURLToPath(new URL('../../scripts/proceedings.ts', import.meta.url));
const fixture = fileURLToPath(new URL('../importers/schedule/fixtures/pretalx.json', import.meta.url));

/** The same hall twice and another beside it: what a table is for. */
const parallel = readFileSync(fixture, 'utf8')
  .replace('T13:00:00', 'T11:00:00')
  .replace('"start": "13:00"', '"start": "11:00"');

test('An imported programme builds, and shows its parallel rooms', async () => {
  const { root, remove } = await project({ 'schedule.json': parallel });
  onTestFinished(remove);
  const imported = await run(
    process.execPath,
    [script, 'import', 'schedule', 'schedule.json', '--edition', '2024'],
    {
      cwd: root,
    },
  );
  expect(imported.code, imported.output).toBe(0);
  const { code, output, dist } = await buildSite(root);
  expect(code, output).toBe(0);
  const programme = await readFile(join(dist, '2024/programme/index.html'), 'utf8');
  const heads = [...programme.matchAll(/<th[^>]*scope="col[^>]*>([^<]*)/g)].map(([, words]) => words?.trim());
  expect(heads).toEqual(expect.arrayContaining(['Большой зал', 'Малый зал']));
  expect(programme.replaceAll('\u00A0', ' ')).toContain('Дороги');
  const session = await readFile(join(dist, '2024/sessions/otkrytie-mosty-i-dorogi/index.html'), 'utf8');
  expect(session).toContain('Кто строит <strong>мосты</strong>');
  expect(session).toContain('/people/anna-mostovaya/');
});
