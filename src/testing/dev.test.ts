/** The dev server shows an edit at once, also when it is wrong. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Project, project } from './built-site.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { leastContent } from './load.ts';

const session = (words: string) => ({
  'content/2017/sessions/a.md': `---\ntitle: Сессия\ntype: talk\n---\n\n${words}\n`,
});

let site: Project;
let server: DevServer;

beforeAll(async () => {
  site = await project({ ...leastContent, ...session('Первые слова.') });
  server = await startDevServer(site.root);
});
afterAll(async () => {
  server.stop();
  await site.remove();
});

const page = async (path: string) => (await fetch(new URL(path, server.url))).text();
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
    expect((await fetch(new URL('2017/sessions/b/', server.url))).status).toBe(500);
    expect(server.terminal()).toContain(
      'content/2017/sessions/b.md:3:7  type: значение «lektion» здесь невозможно.',
    );
  }, soon);
  expect(server.terminal()).not.toMatch(/^\s+at .*\/src\//m);

  await pause();
  await site.write({ 'content/2017/sessions/b.md': '---\ntitle: Исправленная\ntype: lecture\n---\n' });
  await vi.waitFor(async () => expect(await page('2017/sessions/b/')).toContain('Исправленная'), soon);
});
