import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { serve } from './serve.ts';
import { serveSite } from './server.ts';

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'serve-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  return dir;
}

function errors(): () => unknown[] {
  const spy = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => spy.mockRestore());
  return () => spy.mock.calls.flat();
}

test('Without a built site it says how to build one', async () => {
  const said = errors();
  const dir = await folder();
  expect(await serve(['--dir', dir], 'ru')).toBe(2);
  expect(said()).toEqual([`В папке ${dir} нет собранного сайта. Соберите его: npm run build`]);
});

test('A taken port is named, with another to use', async () => {
  const said = errors();
  const dir = await folder();
  await writeFile(join(dir, 'index.html'), '');
  const other = await serveSite(dir);
  onTestFinished(other.close);
  const port = Number(new URL(other.url).port);
  vi.stubEnv('PORT', String(port));
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  expect(await serve(['--dir', dir], 'en')).toBe(2);
  expect(said()).toEqual([
    `Port ${port} is in use by another program. Close it or choose another: PORT=${port + 1}`,
  ]);
});

test('A site is served below the path that it was built for', async () => {
  const dir = await folder();
  await writeFile(
    join(dir, 'index.html'),
    '<link rel="canonical" href="https://organization.github.io/conf/">Главная',
  );
  vi.stubEnv('PORT', '0');
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    said.mockRestore();
  });
  await serve(['--dir', dir], 'en');
  const [, url = ''] = /(http:\S+)/.exec(String(said.mock.calls[0])) ?? [];
  expect(new URL(url).pathname).toBe('/conf/');
  expect(await (await fetch(url)).text()).toContain('Главная');
});

test('The folder that was built last is served, unless another is named', async () => {
  const said = errors();
  const dir = await folder();
  vi.spyOn(process, 'cwd').mockReturnValue(dir);
  await mkdir(join(dir, 'node_modules/.astro/compiled'), { recursive: true });
  await writeFile(
    join(dir, 'node_modules/.astro/compiled/kept.json'),
    JSON.stringify({ keptFor: { configured: { outDir: 'public_html' } }, sums: {} }),
  );
  expect(await serve([], 'en')).toBe(2);
  expect(await serve(['--preview'], 'en')).toBe(2);
  vi.mocked(process.cwd).mockRestore();
  expect(said()).toEqual([
    expect.stringContaining(`in ${join(dir, 'public_html')}.`),
    expect.stringContaining(`in ${join(dir, 'dist-preview')}.`),
  ]);
});
