/** A disk that takes no more, or nothing at all, leaves the old site and a sentence. Only where this machine lets a test mount disks. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, type TestContext, test, vi } from 'vitest';
import { type Project, project } from '../built-site.ts';
import { proceedings } from '../command-line.ts';
import { leastContent } from '../load.ts';
import { wholeOutput } from '../whole-output.ts';

const config = `import proceedings from ${JSON.stringify(new URL('../../index.ts', import.meta.url).href)};
export default { outDir: 'out/dist', integrations: [proceedings()] };
`;
const session = (words: string) => ({
  'content/2017/sessions/a.md': `---\ntitle: Сессия\ntype: talk\n---\n\n${words}\n`,
});

let site: Project;
let out: string;
let dist: string;
beforeEach(async () => {
  site = await project({ ...leastContent, ...session('Прежние слова.'), 'astro.config.mjs': config });
  out = join(site.root, 'out');
  dist = join(out, 'dist');
  mkdirSync(dist, { recursive: true });
});
/** Longer than one build may take on a machine that has other things to do. */
vi.setConfig({ testTimeout: 300_000 });
afterEach(async () => {
  unmount(dist);
  unmount(out);
  await site.remove();
});

const build = () => proceedings(site.root, ['build', '--pages-only']);
const page = () => readFileSync(join(dist, '2017/sessions/a/index.html'), 'utf8');

/** By commands of `mount`. */
function mount({ skip }: TestContext, dir: string, ...commands: string[][]): void {
  for (const args of commands) {
    const { status, error } = spawnSync('mount', [...args, dir]);
    if (error !== undefined || status !== 0) skip('This machine lets no test mount a disk.');
  }
}
const unmount = (dir: string): void => {
  spawnSync('umount', [dir]);
};
const readOnly = (dir: string): string[][] => [
  ['--bind', dir],
  ['-o', 'remount,ro,bind'],
];

async function publish(): Promise<string> {
  const { code, output } = await build();
  if (code !== 0) throw new Error(output);
  return wholeOutput(dist);
}

/** What the build said of it; the site is the old one. */
async function refused(old: string): Promise<string> {
  await site.write(session('Новые слова.'));
  const { code, output } = await build();
  expect(code).toBe(1);
  expect(output).not.toMatch(/^\s+at /m);
  expect(wholeOutput(dist)).toBe(old);
  return output;
}

async function publishesNow(): Promise<void> {
  await publish();
  expect(page()).toContain('Новые слова.');
}

const hostile = test.runIf(import.meta.env.MODE === 'hostile');

hostile('A disk that becomes full', async (context) => {
  mount(context, out, ['-t', 'tmpfs', '-o', 'size=16m', 'none']);
  const old = await publish();
  const { bavail, bsize } = statfsSync(out);
  writeFileSync(join(out, 'filling'), Buffer.alloc(bavail * bsize - 300_000));
  expect(await refused(old)).toContain('на диске не хватило места (ENOSPC)');
  rmSync(join(out, 'filling'));
  await publishesNow();
});

hostile('A folder of the site that cannot be replaced', async (context) => {
  const old = await publish();
  mount(context, dist, ...readOnly(dist));
  expect(await refused(old)).toContain('Сайт собран, но заменить им папку out/dist нельзя (EBUSY)');
  unmount(dist);
  await publishesNow();
});

hostile('A disk to which nothing may be written', async (context) => {
  const old = await publish();
  mount(context, out, ...readOnly(out));
  expect(await refused(old)).toContain('запись запрещена (EROFS)');
  unmount(out);
  await publishesNow();
});
