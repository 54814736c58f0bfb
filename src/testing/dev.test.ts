/** The dev server shows an edit at once, also when it is wrong. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Project, project } from './built-site.ts';
import { leastContent } from './load.ts';

const script = fileURLToPath(new URL('../../scripts/proceedings.ts', import.meta.url));
const session = (words: string) => ({
  'content/2017/sessions/a.md': `---\ntitle: Сессия\ntype: talk\n---\n\n${words}\n`,
});

let site: Project;
let server: ChildProcess;
let url = '';
/** What the organizer sees in the terminal. */
let terminal = '';

beforeAll(async () => {
  site = await project({ ...leastContent, ...session('Первые слова.') });
  server = spawn(process.execPath, [script, 'dev', '--port', '0'], {
    cwd: site.root,
    env: { ...process.env, NODE_ENV: 'development', VITEST: undefined },
  });
  url = await new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      terminal += stripVTControlCharacters(String(chunk));
      const found = /http:\/\/localhost:\d+\//.exec(terminal);
      if (found) resolve(found[0]);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.on('close', () => reject(new Error(terminal)));
  });
});
afterAll(async () => {
  server.kill();
  await site.remove();
});

const page = async (path: string) => (await fetch(new URL(path, url))).text();
/** File watchers take two writes within milliseconds for one; people are slower. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 1000));
const soon = { timeout: 20_000, interval: 200 };

test('An edited text, a new page and a mended error are shown without a restart', async () => {
  expect(await page('2017/sessions/a/')).toContain('Первые слова.');

  expect(await page('2017/sessions/a.md')).toContain('Первые слова.');

  await site.write(session('Вторые слова.'));
  await vi.waitFor(async () => expect(await page('2017/sessions/a/')).toContain('Вторые слова.'), soon);
  expect(await page('2017/sessions/a.md')).toContain('Вторые слова.');

  await site.write({ 'content/2017/sessions/b.md': '---\ntitle: Новая\ntype: lecture\n---\n' });
  await vi.waitFor(async () => expect(await page('2017/sessions/b/')).toContain('Новая'), soon);

  await pause();
  await site.write({ 'content/2017/sessions/b.md': '---\ntitle: Новая\ntype: lektion\n---\n' });
  await vi.waitFor(async () => {
    expect((await fetch(new URL('2017/sessions/b/', url))).status).toBe(500);
    expect(terminal).toContain('content/2017/sessions/b.md:3:7  type: значение «lektion» здесь невозможно.');
  }, soon);
  expect(terminal).not.toMatch(/^\s+at .*\/src\//m);

  await pause();
  await site.write({ 'content/2017/sessions/b.md': '---\ntitle: Исправленная\ntype: lecture\n---\n' });
  await vi.waitFor(async () => expect(await page('2017/sessions/b/')).toContain('Исправленная'), soon);
});
