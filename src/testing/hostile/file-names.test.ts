/** Whatever a file, an id or an address is called, nothing is read or written outside the project, and in it only where it belongs. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { filesOf } from '../../exports/files.ts';
import { loadProceedings } from '../../proceedings.ts';
import { formatReport } from '../../records/report.ts';
import { buildSite, project, run } from '../built-site.ts';
import { leastContent } from '../load.ts';
import { hostileNames, namedIn } from './file-names.ts';

const whole = import.meta.env.MODE === 'hostile';

/** A few of them will do where time is short. */
const names = hostileNames.filter((_, at) => whole || at % 6 === 1);

const home = mkdtempSync(join(tmpdir(), 'proceedings-names-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const listing = (folder: string): string[] => readdirSync(folder, { recursive: true }).map(String).toSorted();

/** A project two folders deep, so that what leads out of it can be seen. */
function projectWith(name: string, files: Record<string, string>): string {
  const root = join(home, name, 'deep/er');
  for (const [file, text] of Object.entries({ ...leastContent, ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

const load = (root: string) => loadProceedings(root, { cacheDir: null, version: 'names' });

/** An address that stays below the folder that it is written to, on any system. */
const safe = /^(?:\/[a-z0-9-]{1,100})+(?:\.[a-z0-9.]+|\/)?(?:#[a-z0-9-]+)?$/;

describe.each(Object.entries(namedIn))('A hostile name as %s', (what, filesWith) => {
  test('is refused with its place, or leads nowhere but into the site', async () => {
    for (const [at, name] of names.entries()) {
      const folder = `${what.replaceAll(/\W/g, '')}-${at}`;
      const root = projectWith(folder, filesWith(name));
      const before = listing(join(home, folder));
      expect(await wrongWith(root), JSON.stringify(name)).toBeNull();
      expect(listing(join(home, folder)), JSON.stringify(name)).toEqual(before);
      rmSync(join(home, folder), { recursive: true });
    }
  });
});

/** What is wrong with how a project was taken: neither refused with a place, nor with addresses inside the site. */
async function wrongWith(root: string): Promise<string | null> {
  const { proceedings, issues, markdown, permalinks } = load(root);
  if (proceedings === null) {
    const [first = ''] = formatReport(issues, 'en').split('\n');
    return /^content\/[\w/.-]+:\d+:\d+ {2}\S/.test(first) ? null : first;
  }
  const options = { site: 'https://example.org', base: '/', without: [], markdown };
  const addresses = [
    ...filesOf(proceedings, options).map(({ address }) => address),
    ...permalinks.moved.map(({ from }) => from),
    ...permalinks.withdrawn.map(({ address }) => address),
  ];
  return addresses.find((address) => !safe.test(address)) ?? null;
}

test('A hostile name of a content file is an error that names the file, or the name of its page', async () => {
  const written: string[] = [];
  const root = projectWith('files', {});
  for (const name of hostileNames) {
    // What the disk itself refuses, or takes for another folder, nobody can send.
    if (/[/]|^\.{0,2}$/.test(name) || name.length > 250) continue;
    const file = `content/topics/${name}.md`;
    mkdirSync(join(root, 'content/topics'), { recursive: true });
    writeFileSync(join(root, file), '---\nname: A\n---\n');
    written.push(name);
  }
  const { issues, proceedings } = load(root);
  expect(proceedings).toBeNull();
  const refused = issues.map(({ file }) => file.slice('content/topics/'.length, -'.md'.length));
  const accepted = written.filter((name) => !refused.includes(name));
  // What begins with a dot is hidden, and no record.
  expect(accepted.filter((name) => !name.startsWith('.')).toSorted()).toEqual(['-rf', 'constructor']);
  const report = formatReport(issues, 'en').trimEnd().split('\n').slice(0, -2);
  expect(report.filter((line) => !/^content\/topics\/.*:\d+:\d+ {2}\S/.test(line))).toEqual([]);
});

const command = fileURLToPath(new URL('../../../scripts/proceedings.ts', import.meta.url));
const proceedings = (root: string, ...args: string[]) =>
  run(process.execPath, [command, ...args], { cwd: root, env: { ...process.env, VITEST: undefined } });

test('An import writes into content alone, whatever its events and people are called', async () => {
  const root = projectWith('import', {});
  const escaped = (name: string) =>
    name.replaceAll(/[<>&"\0]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('\n', '&#10;');
  const events = hostileNames
    .filter((name) => name.trim() !== '')
    .map(
      (name, at) =>
        `<event id="${at}" guid="${escaped(name)}"><start>10:00</start><duration>00:10</duration><slug>${escaped(name)}</slug><title>${escaped(name)}</title><track>${escaped(name)}</track><type>talk</type><persons><person id="${escaped(name)}">${escaped(name)}</person></persons><attachments><attachment href="${escaped(name)}">a</attachment></attachments></event>`,
    );
  writeFileSync(
    join(root, 'schedule.xml'),
    `<?xml version="1.0" encoding="UTF-8"?><schedule><conference><title>A</title><start>2017-05-11</start><end>2017-05-12</end></conference><day date="2017-05-11" index="1"><room name="../../evil">${events.join('')}</room></day></schedule>`,
  );
  const before = new Set(listing(home));
  const { code, output } = await proceedings(
    root,
    'import',
    'schedule',
    'schedule.xml',
    '--edition',
    '2017',
    '--timezone',
    'Europe/Moscow',
  );
  expect(output).not.toMatch(/^\s+at /m);
  const added = listing(home).filter((path) => !before.has(path));
  expect(code, output).toBe(0);
  expect(added.length).toBeGreaterThan(10);
  const inside = /^import\/deep\/er\/content(?:\/[a-z0-9-]+)+(?:\.[a-z-]+)?(?:\.md)?$/;
  expect(added.filter((path) => !inside.test(path))).toEqual([]);
});

test('A command refuses a project that is none, and makes nothing there', async () => {
  const root = projectWith('commands', { 'a-file': 'x' });
  const before = listing(home);
  for (const verb of whole ? ['check', 'build', 'dev', 'permalinks'] : ['build'])
    for (const name of ['a-file', ...(whole ? ['../../nowhere', '\u202e', 'new\nline'] : [])]) {
      const { code, output } = await proceedings(root, verb, `--root=${name}`);
      expect(code, `${verb} ${name}: ${output}`).toBe(2);
      expect(output).not.toMatch(/^\s+at /m);
    }
  expect(listing(home)).toEqual(before);
});

test.runIf(whole)(
  'A site of files with hostile names holds nothing but its pages and those files',
  async () => {
    const written = hostileNames.filter((name) => !/[/]|^\.|^ $/.test(name) && Buffer.byteLength(name) < 250);
    const longest = 'a'.repeat(100);
    const site = await project({
      ...leastContent,
      [`content/topics/${longest}.md`]: '---\nname: A\n---\n',
      [`content/2017/resolutions/${longest}.md`]: `---\ntitle: A\n---\n\n1) one {#${longest}}\n`,
      'content/pages/-rf.md': '---\ntitle: A\n---\n',
      'content/redirects.yaml': `moved: [{from: /${`${longest}/`.repeat(8)}, to: /2017/}]\n`,
      ...Object.fromEntries(written.map((name) => [`public/names/${name}`, 'x'])),
    });
    const around = () =>
      listing(dirname(site.root)).filter((path) => !/\/(?:dist|node_modules|\.astro|\..*)\b/.test(path));
    const before = around();
    try {
      const { code, output, dist } = await buildSite(site.root);
      expect(code, output).toBe(0);
      expect(around().filter((path) => !before.includes(path) && path.includes('evil'))).toEqual([]);
      const odd = listing(dist).filter((path) => !/^[\w./-]+$/.test(path));
      expect(odd.filter((path) => !path.startsWith('names/'))).toEqual([]);
      expect(listing(join(dist, 'names'))).toEqual(written.toSorted());
    } finally {
      await site.remove();
    }
  },
);
