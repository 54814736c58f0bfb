/** `proceedings verify --site`, as whoever has published a site calls it. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { openDigests } from '../src/output/digests.ts';
import { writeSums } from '../src/output/sums.ts';
import { serveSite } from './server.ts';
import { verify as verifyCommand } from './verify.ts';

const pages = {
  'index.html': '<!doctype html>Главная',
  '2017/index.html': '<!doctype html>2017',
  '404.html': '<!doctype html>Нет',
  '2017/слово.txt': 'слово',
  _headers: '/*\n',
  'redirects.nginx.conf': 'map\n',
  '.nojekyll': '',
};

let root: string;
let dist: string;
let copy: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verify-site-'));
  dist = join(root, 'dist');
  copy = join(root, 'copy');
  mkdirSync(join(dist, '2017'), { recursive: true });
  for (const [path, text] of Object.entries(pages)) writeFileSync(join(dist, path), text);
  writeSums(dist, openDigests(join(root, 'memory')));
  cpSync(dist, copy, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** In this process: to start another takes longer than all that it does. */
async function verify(site: string, ...more: string[]): Promise<{ code: number; output: string }> {
  let output = '';
  const keep = (text: string | Uint8Array) => {
    output += String(text);
    return true;
  };
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation(keep),
  );
  try {
    return { code: await verifyCommand(['--root', root, '--site', site, ...more]), output };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** A host that gives the copy out below `/conf/`, as many do: folders for their pages, its own answer where there is nothing, no files of rules. */
async function host(
  change: (path: string, bytes: Buffer) => Buffer | number = (_, bytes) => bytes,
): Promise<string> {
  const answer: RequestListener = (request, response) => {
    const path = decodeURIComponent(request.url ?? '').replace(/^\/conf\//, '');
    const file = join(copy, path.replace(/(^|\/)$/, '$1index.html'));
    const isThere = !/^[_.]|\.conf$/.test(path) && existsSync(file) && statSync(file).isFile();
    const given = change(path, readFileSync(isThere ? file : join(copy, '404.html')));
    response.statusCode = typeof given === 'number' ? given : isThere && path !== '404.html' ? 200 : 404;
    response.end(typeof given === 'number' ? '' : given);
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/conf`;
}

test('A folder that holds what was built ends with 0', async () => {
  expect(await verify(copy)).toEqual({
    code: 0,
    output: 'Compared with the build in dist.\nNo differences: 7 files checked.\n',
  });
});

test('What is missing, changed and too much in a folder is named', async () => {
  rmSync(join(copy, '404.html'));
  writeFileSync(join(copy, '2017/index.html'), 'other');
  writeFileSync(join(copy, 'old.html'), 'left by an earlier upload');
  expect(await verify(copy, '--own-sums')).toEqual({
    code: 1,
    output: `Compared with the copy’s own list, SHA256SUMS.
missing      404.html
changed      2017/index.html
extra        old.html
The copy differs in 3 files.
`,
  });
});

test('A copy of another build is said to be one', async () => {
  writeFileSync(join(dist, 'index.html'), 'the next build');
  writeSums(dist, openDigests(join(root, 'memory')));
  const { code, output } = await verify(copy);
  expect([code, output]).toEqual([1, expect.stringContaining('another build is published')]);
  expect((await verify(copy, '--own-sums')).code).toBe(0);
});

test('A host that gives out what was built ends with 0, though it keeps the files of rules to itself', async () => {
  const url = await host();
  expect(await verify(url)).toEqual({
    code: 0,
    output: 'Compared with the build in dist.\nNo differences: 4 files checked.\n',
  });
  rmSync(dist, { recursive: true });
  expect((await verify(`${url}/index.html`)).code).toBe(0);
});

test('What a host lacks, changes or does not give is named, and why pages may be changed', async () => {
  rmSync(join(copy, '2017/слово.txt'));
  const url = await host((path, bytes) => {
    if (path === '2017/') return 503;
    return path === '' ? Buffer.concat([bytes, Buffer.from('<script>')]) : bytes;
  });
  const { code, output } = await verify(url);
  expect(code).toBe(1);
  expect(output).toContain('missing      2017/слово.txt');
  expect(output).toContain('changed      index.html');
  expect(output).toContain('not received 2017/index.html (HTTP 503)');
  expect(output).toContain('Some hosts change HTML');
  expect(output).toContain('The copy differs in 3 files.');
});

test('Where there is nothing to compare with, it ends with 2 and says what to do', async () => {
  rmSync(dist, { recursive: true });
  rmSync(join(copy, 'SHA256SUMS'));
  for (const site of [copy, await host()]) {
    const { code, output } = await verify(site);
    expect([code, output]).toEqual([2, expect.stringContaining('there is no SHA256SUMS')]);
  }
  expect((await verify(join(root, 'nowhere'))).code).toBe(2);
  const { code, output } = await verify('http://127.0.0.1:1/');
  expect([code, output]).toEqual([2, expect.stringMatching(/does not answer \((?:ECONNREFUSED|bad port)\)/)]);
});

test('A page’s address leads to the home page above it, and says so', async () => {
  const url = await host();
  for (const [page, isNamed] of [
    ['/2017/', true],
    ['/2017/слово.txt?download#top', true],
    ['/index.html', false],
    ['/', false],
  ] as const) {
    const { code, output } = await verify(`${url}${page}`);
    expect([page, code, output.includes(`The home page of this site is ${url}/\n`)]).toEqual([
      page,
      0,
      isNamed,
    ]);
  }
});

test('Without its list, a site is found by the home page of the build', async () => {
  rmSync(join(copy, 'SHA256SUMS'));
  const { code, output } = await verify(`${await host()}/2017/`);
  expect([code, output]).toEqual([0, expect.stringContaining('/conf/\n')]);
});

test('An address at and above which there is no such site is said to be none', async () => {
  rmSync(join(copy, 'SHA256SUMS'));
  writeFileSync(join(copy, 'index.html'), 'Другой сайт');
  const { code, output } = await verify(`${await host()}/2017/`);
  expect([code, output]).toEqual([2, expect.stringContaining('is not the address of the home page')]);
});

test('A list of something else above the site is not taken for its own', async () => {
  writeFileSync(join(copy, 'SHA256SUMS'), `${'0'.repeat(64)}  image.iso\n`);
  rmSync(dist, { recursive: true });
  const { code, output } = await verify(await host());
  expect([code, output]).toEqual([2, expect.stringContaining('there is no SHA256SUMS')]);
});

test.each(['http://', 'https:', 'ftp://x.ru', 'file:///srv/site', 'http://:80/'])(
  '%s is no address of a site that can be asked',
  async (site) => {
    const { code, output } = await verify(site);
    expect([code, output]).toEqual([2, expect.stringContaining('is no address of a site')]);
  },
);

test('A file is not taken for a folder', async () => {
  const { code, output } = await verify(join(copy, 'index.html'));
  expect([code, output]).toEqual([2, expect.stringContaining('is not a folder')]);
});

test('Of hidden files in a folder, those of git alone are passed over', async () => {
  mkdirSync(join(copy, '.git'));
  writeFileSync(join(copy, '.git/config'), '');
  writeFileSync(join(copy, '.env'), '');
  const { code, output } = await verify(copy);
  expect([code, output.includes('extra        .env'), output.includes('.git')]).toEqual([1, true, false]);
});

test('A file of a folder that cannot be read is named with the reason', async () => {
  rmSync(join(copy, '404.html'));
  symlinkSync('nowhere', join(copy, '404.html'));
  const { code, output } = await verify(copy);
  expect([code, output]).toEqual([1, expect.stringContaining('not received 404.html (ENOENT)')]);
});

test('A copy is compared with the folder that was built last, not with what is left in dist', async () => {
  renameSync(copy, join(root, 'public_html'));
  writeFileSync(join(dist, 'index.html'), 'left over');
  mkdirSync(join(root, 'node_modules/.astro/compiled'), { recursive: true });
  writeFileSync(
    join(root, 'node_modules/.astro/compiled/kept.json'),
    JSON.stringify({ keptFor: { configured: { outDir: 'public_html' } }, sums: {} }),
  );
  expect(await verify(join(root, 'public_html'))).toEqual({
    code: 0,
    output: 'Compared with the copy’s own list, SHA256SUMS.\nNo differences: 7 files checked.\n',
  });
  cpSync(join(root, 'public_html'), copy, { recursive: true });
  expect((await verify(copy)).output).toContain('Compared with the build in public_html.');
});

test('The site as it is served here is what was built, whatever its files are called', async () => {
  mkdirSync(join(dist, 'а б'));
  writeFileSync(join(dist, 'а б/$(x)&+,;=@#?%24 100%.svg'), '<svg/>');
  writeSums(dist, openDigests(join(root, 'memory')));
  const { url, close } = await serveSite(dist);
  onTestFinished(close);
  expect(await verify(url)).toEqual({
    code: 0,
    output: 'Compared with the build in dist.\nNo differences: 5 files checked.\n',
  });
});
