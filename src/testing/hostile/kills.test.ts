/**
 * Readers see the old site or the new one as a whole, at whatever moment the build is killed that makes it, and the next
 * command repairs. Two random moments in `npm test`, fifty in mode `hostile`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Project, project } from '../built-site.ts';
import { proceedings, startProceedings } from '../command-line.ts';
import { leastContent } from '../load.ts';
import { seeded } from '../search-bench/seed.ts';
import { wholeOutput } from '../whole-output.ts';

const thorough = import.meta.env.MODE === 'hostile';
const kills = thorough ? 50 : 2;

const session = (words: string) => ({
  'content/2017/sessions/a.md': `---\ntitle: Сессия\ntype: talk\n---\n\n${words}\n`,
});
const added = { 'content/2017/sessions/b.md': '---\ntitle: Другая сессия\ntype: talk\n---\n' };
const failing = `---
export const getStaticPaths = () => [{ params: { last: 'last' } }];
throw new Error('The page fails.');
---
`;

let site: Project;
/** The digests of the site that was published last. */
let old: string;
/** Milliseconds that a build takes. */
let lasts: number;

const dist = () => join(site.root, 'dist');
/** The sentence of the page; short words are tied to the next. */
const said = () =>
  /Слова[^<]*\./
    .exec(readFileSync(join(dist(), '2017/sessions/a/index.html'), 'utf8'))?.[0]
    .replaceAll('\u00a0', ' ');
const ledger = () => readFileSync(join(site.root, 'content/permalinks.lock'), 'utf8');
const pagesOnly = ['build', '--pages-only'];
/** Besides the site, a build leaves nothing in the project. */
const leftovers = () => [
  ...readdirSync(site.root).filter((name) => name.startsWith('.dist')),
  ...readdirSync(join(site.root, 'node_modules/.astro')).filter((name) => name.startsWith('build.lock')),
];
async function publish(args = pagesOnly): Promise<void> {
  const began = Date.now();
  const { code, output } = await proceedings(site.root, args);
  if (code !== 0) throw new Error(output);
  lasts = Date.now() - began;
  old = wholeOutput(dist());
}

beforeAll(async () => {
  site = await project({ ...leastContent, ...session('Слова 0.') });
  await publish(['build']);
  // What was kept makes the second one faster than the first.
  await publish();
});
afterAll(() => site.remove());

test('`SHA256SUMS` is read by sha256sum', ({ skip }) => {
  try {
    execFileSync('sha256sum', ['--version'], { stdio: 'ignore' });
  } catch {
    skip('There is no sha256sum on this machine.');
  }
  const check = () => execFileSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: dist() });
  expect(check).not.toThrow();
});

test('A build that is killed at any moment leaves the old site or the new one, and the next build publishes', {
  timeout: 1_800_000,
}, async () => {
  const chance = seeded(20170511);
  let hits = 0;
  for (let number = 1; number <= kills; number += 1) {
    await site.write(session(`Слова ${number}.`));
    const build = startProceedings(site.root, pagesOnly);
    const ended = new Promise((resolve) => build.on('exit', resolve));
    await setTimeout(chance(Math.round(lasts * 1.1)));
    if (build.exitCode === null) hits += 1;
    build.kill('SIGKILL');
    await ended;
    if (!existsSync(dist())) await proceedings(site.root, ['check']);
    if (wholeOutput(dist()) !== old) expect(said()).toBe(`Слова ${number}.`);
    old = wholeOutput(dist());
    if (thorough) {
      await publish();
      expect(said()).toBe(`Слова ${number}.`);
      expect(leftovers()).toEqual([]);
    }
  }
  expect(hits).toBeGreaterThanOrEqual(kills / 2);
});

test.runIf(process.platform !== 'win32')('A build that is stopped cleans up after itself', async () => {
  // What the last kill left is gone.
  await publish();
  await site.write(session('Слова до остановки.'));
  const build = startProceedings(site.root, pagesOnly);
  const ended = new Promise((resolve) => build.on('exit', resolve));
  await vi.waitUntil(() => leftovers().length === 2, { timeout: 60_000, interval: 5 });
  build.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(leftovers()).toEqual([]);
  expect(wholeOutput(dist())).toBe(old);
});

test.runIf(thorough)(
  'A build that fails leaves the old site, and after a revert the reverted text is published',
  async () => {
    await site.write(session('Слова до ошибки.'));
    await publish();
    await site.write({ ...session('Слова с ошибкой.'), 'src/pages/[...last].astro': failing });
    expect((await proceedings(site.root, pagesOnly)).code).toBe(1);
    expect(wholeOutput(dist())).toBe(old);
    expect(leftovers()).toEqual([]);
    rmSync(join(site.root, 'src'), { recursive: true });
    await site.write(session('Слова до ошибки.'));
    await publish();
    expect(said()).toBe('Слова до ошибки.');
  },
);

test('A kill between the two renames leaves no site for a moment; the next command brings the old one back', async () => {
  await site.write({ ...session('Слова в разрыве.'), ...added });
  const killed = await proceedings(site.root, pagesOnly, { PROCEEDINGS_FAILPOINT: 'swap-gap' });
  expect(killed.code).not.toBe(0);
  expect(existsSync(dist())).toBe(false);
  expect(leftovers()).toEqual(['.dist.building', 'build.lock']);
  const { code, output } = await proceedings(site.root, ['check']);
  expect([code, output]).toEqual([0, expect.stringContaining('Прошлая сборка была прервана')]);
  expect(wholeOutput(dist())).toBe(old);
  expect(leftovers()).toEqual([]);
});

test('A kill after the swap leaves the new site; the next build notes its addresses', async () => {
  await site.write({ ...session('Слова после замены.'), ...added });
  await proceedings(site.root, ['build'], { PROCEEDINGS_FAILPOINT: 'after-swap' });
  expect(wholeOutput(dist())).not.toBe(old);
  expect(said()).toBe('Слова после замены.');
  expect(ledger()).not.toContain('/sessions/b/');
  expect((await proceedings(site.root, ['check'])).code).toBe(0);
  if (!thorough) return;
  await publish(['build']);
  expect(ledger()).toContain('/sessions/b/');
  expect(leftovers()).toEqual([]);
});
