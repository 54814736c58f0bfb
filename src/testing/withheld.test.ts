/** What may not be published of an answer is nowhere: not in the built site, and not in the dev server. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Build, buildSite, type Project, project } from './built-site.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { leastContent } from './load.ts';

/** `publish`: as typed. */
const reply = (name: string, publish: string, more = '') => ({
  [`public/2017/letters/${name}.txt`]: `scan-of-${name}`,
  [`content/2017/follow-ups/2018-${name}.md`]: `---
date: 2018
about: ["2017/resolution#1"]
status: replied
according-to: {who: addressee}
document: {kind: письмо, number: number-${name}, in-reply-to: question-${name}, file: /2017/letters/${name}.txt${publish}}
${more}---

words-of-${name}
`,
});

const files: Record<string, string> = {
  ...leastContent,
  'content/2017/resolutions/resolution.md': '---\ntitle: Резолюция\n---\n\n1) Составить каталог.\n',
  ...reply('full', ', publish: full'),
  ...reply('summary', ', publish: summary'),
  ...reply('usual', '', 'href: /2017/letters/usual.txt\n'),
  ...reply('no', ', publish: no', 'href: https://example.org/elsewhere-no/\n'),
  ...reply('draft', ', publish: full', 'draft: true\n'),
  ...reply('twice', ''),
  'content/pages/letters.md': '---\ntitle: Письма\n---\n\n[Письмо](/2017/letters/twice.txt)\n',
};

let site: Project;
let build: Build;
let server: DevServer;

beforeAll(async () => {
  site = await project(files);
  build = await buildSite(site.root);
  server = await startDevServer(site.root);
});
afterAll(async () => {
  server?.stop();
  await site.remove();
});

/** Which files of the built site have these words in their names or in what stands in them. */
const filesWith = (words: string): string[] =>
  globSync('**/*', { cwd: build.dist })
    .filter((file) => statSync(join(build.dist, file)).isFile())
    .filter((file) => {
      const bytes = readFileSync(join(build.dist, file));
      const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return `${file}\n${isPacked ? gunzipSync(bytes) : bytes}`.includes(words);
    });
const page = () => readFileSync(join(build.dist, '2017/resolutions/resolution/1/index.html'), 'utf8');

test('In full: words, number and file are there, and the page leads to the file', () => {
  expect(build.code, build.output).toBe(0);
  expect(filesWith('scan-of-full')).toEqual([join('2017', 'letters', 'full.txt')]);
  expect(page()).toContain('href="/2017/letters/full.txt"');
  for (const words of ['words-of-full', 'number-full', 'question-full']) expect(page()).toContain(words);
});

test.each(['summary', 'usual'])(
  'As a summary (%s): the words are there, and of the file not even the name',
  (name) => {
    for (const words of [`words-of-${name}`, `number-${name}`, `question-${name}`])
      expect(page()).toContain(words);
    expect(filesWith(`scan-of-${name}`)).toEqual([]);
    expect(filesWith(`${name}.txt`)).toEqual([]);
  },
);

test('Not at all: there is a document with its kind and number, and nothing else of it anywhere', () => {
  expect(page()).toContain('number-no');
  for (const words of ['scan-of-no', 'letters/no.txt', 'words-of-no', 'question-no', 'elsewhere-no'])
    expect(filesWith(words)).toEqual([]);
});

test('A draft publishes nothing', () => {
  for (const words of ['scan-of-draft', 'draft.txt', 'words-of-draft']) expect(filesWith(words)).toEqual([]);
});

test('A file that something else publishes is there, and the organizer hears of it', () => {
  expect(filesWith('scan-of-twice')).toEqual([join('2017', 'letters', 'twice.txt')]);
  expect(build.output).toMatch(/2018-twice\.md:6:\d+.*document\.file: .*content\/pages\/letters\.md/);
});

test('The organizer hears that the repository itself still shows a file that the site does not', () => {
  for (const name of ['summary', 'usual', 'no'])
    expect(build.output).toMatch(
      new RegExp(`2018-${name}\\.md:6:\\d+.*document\\.file: .*${name}\\.txt .*git`),
    );
  expect(build.output).not.toContain('2018-full.md');
});

test('The dev server gives out what the site will have, and by no path what it will not', async () => {
  const status = async (path: string) => (await fetch(new URL(path, server.url))).status;
  expect(await status('2017/letters/full.txt')).toBe(200);
  expect(await status('2017/letters/twice.txt')).toBe(200);
  for (const name of ['summary', 'usual', 'no'])
    for (const path of [
      `2017/letters/${name}.txt`,
      `2017/letters/${name}%2Etxt`,
      `2017//letters/${name}.txt`,
      `2017/letters/${name}.txt?raw`,
      `public/2017/letters/${name}.txt`,
      `@fs${site.root}/public/2017/letters/${name}.txt`,
    ])
      expect([path, await status(path)]).toEqual([path, 404]);
});

test('A text that leads to what its own record does not publish is an error', async () => {
  const other = await project({
    ...files,
    'content/2017/follow-ups/2018-summary.md': files['content/2017/follow-ups/2018-summary.md']?.replace(
      'words-of-summary',
      '[letter](/2017/letters/summary.txt)',
    ) as string,
  });
  const { code, output } = await buildSite(other.root);
  await other.remove();
  expect(code).toBe(1);
  expect(output).toMatch(/2018-summary\.md:9:\d+ .*summary\.txt/);
});
