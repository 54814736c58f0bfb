/** Whatever a content file is, the command says where it is wrong, and publishes nothing. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatReport } from '../../records/report.ts';
import { type Build, project, run } from '../built-site.ts';
import { load } from '../load.ts';
import { brokenFiles, brokenLines, writeBrokenProject } from './broken-files.ts';

const command = fileURLToPath(new URL('../../../scripts/proceedings.ts', import.meta.url));

/** Of Node, with its `file:line:column` in brackets or without. */
const stackTrace = /^\s+at .*:\d+:\d+\)?$|node:internal|\.ts:\d+/m;

let broken: Awaited<ReturnType<typeof project>>;
let checked: Build;
let built: Build;

const proceedings = async (verb: string): Promise<Build> => ({
  ...(await run(process.execPath, [command, verb, '--root', broken.root], {
    cwd: broken.root,
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined, ASTRO_TELEMETRY_DISABLED: '1' },
  })),
  dist: join(broken.root, 'dist'),
});

beforeAll(async () => {
  broken = await project({});
  writeBrokenProject(broken.root);
  await mkdir(join(broken.root, 'dist'));
  await writeFile(join(broken.root, 'dist/index.html'), 'the site of yesterday');
  checked = await proceedings('check');
  built = await proceedings('build');
});
afterAll(() => broken.remove());

test('There are more than sixty broken files, each with an error of its own', () => {
  const said = checked.output.split('\n');
  const missing = brokenLines.filter(
    ([start, words]) => !said.some((line) => line.startsWith(start) && line.includes(words)),
  );
  expect(missing).toEqual([]);
  const errors = said.filter((line) => /^\S.*:\d+:\d+ {2}/.test(line) && !line.includes('  warning: '));
  expect(errors.length).toBeGreaterThanOrEqual(brokenLines.length);
  expect(new Set(brokenFiles.map(([file]) => file)).size).toBe(brokenFiles.length);
  expect(brokenFiles.length).toBeGreaterThan(60);
});

test('The check and the build say the same of them, without a trace of the program', () => {
  for (const { code, output } of [checked, built]) {
    expect(code).toBe(1);
    expect(output).not.toMatch(stackTrace);
  }
  const lines = ({ output }: Build) => output.split('\n').filter((line) => /:\d+:\d+ {2}/.test(line));
  expect(lines(built)).toEqual(lines(checked));
});

test('What was published yesterday stays, and nothing is put beside it', async () => {
  expect(await readdir(broken.root)).toEqual(
    expect.arrayContaining(['astro.config.mjs', 'content', 'dist', 'package.json', 'public']),
  );
  expect(await readdir(join(broken.root, 'dist'))).toEqual(['index.html']);
  expect(await readFile(join(broken.root, 'dist/index.html'), 'utf8')).toBe('the site of yesterday');
});

/** Files of which a project has one. */
const alone: [what: string, file: string, text: string, line: string][] = [
  ['a conference without languages', 'content/conference.md', '---\nname: A\n---\n', ':2:1  languages: '],
  ['a conference whose YAML is broken', 'content/conference.md', '---\nname: A: B\n---\n', ':2:7  '],
  [
    'a conference in a language that is none',
    'content/conference.md',
    '---\nname: A\nlanguages: [русский]\n---\n',
    ':3:13  ',
  ],
  [
    'a conference at no address',
    'content/conference.md',
    '---\nname: A\nlanguages: [en]\nurl: example\n---\n',
    ':4:6  url: ',
  ],
  ['a list of moves without a heading', 'content/redirects.yaml', '- {from: /a/, to: /b/}\n', ':1:1  '],
  ['moves in broken YAML', 'content/redirects.yaml', 'moved: [{from: /a/\n', ':1:9  '],
  [
    'moves with an unknown field',
    'content/redirects.yaml',
    'moved:\n  - {form: /a/, to: /2017/}\n',
    ':2:6  ',
  ],
  [
    'moves in a circle',
    'content/redirects.yaml',
    'moved:\n  - {from: /a/, to: /b/}\n  - {from: /b/, to: /a/}\n',
    ':2:21  ',
  ],
  ['moves to nowhere', 'content/redirects.yaml', 'moved:\n  - {from: /a/, to: /nowhere/}\n', ':2:21  '],
  [
    'moves out of the site',
    'content/redirects.yaml',
    'moved:\n  - {from: /../../a/, to: /2017/}\n',
    ':2:12  ',
  ],
  [
    'moves from an address that no disk could hold',
    'content/redirects.yaml',
    `moved:\n  - {from: /${'a'.repeat(300)}/, to: /2017/}\n`,
    ':2:12  ',
  ],
  ['a ledger with marks of a merge', 'content/permalinks.lock', '/2017/\n<<<<<<< HEAD\n', ':2:1  '],
  [
    'a ledger with an address that has vanished',
    'content/permalinks.lock',
    '/2017/sessions/gone/\n',
    ':1:1  ',
  ],
  ['a ledger of zeros', 'content/permalinks.lock', '\0\0', ':1:1  '],
];

test.each(alone)('%s is an error with its place', (_, file, text, line) => {
  const { issues, proceedings: model } = load({ [file]: text });
  expect(formatReport(issues, 'en')).toContain(`${file}${line}`);
  expect(model).toBeNull();
});
