/** One file more in `content/` changes all that tells how far an item has come. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Build, buildSite, type Project, project } from './built-site.ts';
import { leastContent } from './load.ts';

const content = {
  ...leastContent,
  'content/organizations/ministry.md': '---\nname: Министерство образцов\n---\n',
  'content/2017/resolutions/resolution.md': `---
title: Резолюция участников
short-title: Резолюция
adopted: {date: 2017-05-12}
parts:
  "1":
    addressees: [{organization: ministry, as: proposed-to, words: предлагают Министерству образцов}]
---

## 1

Участники предлагают Министерству образцов:

1) составить каталог;
2) построить хранилище.
`,
};
const reply = {
  'content/2017/follow-ups/2018-03-01-reply.md': `---
date: 2018-03-01
about: ["2017/resolution#1-1"]
status: partly-supported
according-to: {who: addressee, organization: ministry}
document: {kind: письмо, date: 2018-02-28, number: 12-34}
---

Министерство составит каталог больших образцов.
`,
};

let site: Project;
const builds: Build[] = [];

beforeAll(async () => {
  site = await project(content);
  builds.push(await buildSite(site.root, { outDir: 'before' }));
  await site.write(reply);
  builds.push(await buildSite(site.root, { outDir: 'after' }));
});
afterAll(() => site.remove());

test('Both sites are built, and an ordinary reply gives no warning', () => {
  expect(builds.map(({ code, output }) => (code === 0 ? '' : output))).toEqual(['', '']);
  expect(builds[1]?.output).not.toContain('follow-ups');
});

/** A file of a built site as text; what the search has packed is unpacked, and entities are signs. */
function textOf(build: Build | undefined, path: string): string {
  const files = globSync(path, { cwd: build?.dist ?? '' });
  expect(files.length, path).toBeGreaterThan(0);
  return files
    .map((file) => readFileSync(join(build?.dist ?? '', file)))
    .map((bytes) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8'))
    .join('\n')
    .replaceAll(/<script[\s\S]*?<\/script>/g, '')
    .replaceAll(/<[^>]+>/g, (tag) => (/^<\/(?:p|li|d[dt]|div|t[dh]|h\d)>$/.test(tag) ? '\n' : ''))
    .replaceAll(/[\u00a0\s]+/g, ' ');
}

const source = 'по письму адресата № 12-34 от 28 февраля 2018 года (Министерство образцов)';

test.each([
  ['The page of the item', '2017/resolutions/resolution/1-1/index.html', source],
  ['The list', 'recommendations/index.html', `поддержано частично, 1 марта 2018 года, ${source}`],
  ['The page of the addressee', 'organizations/ministry/index.html', 'Сведения есть по 1 из 2 пунктов.'],
  ['The overview of the edition', '2017/index.html', 'Сведения есть по 1 из 2 пунктов.'],
  ['The feed', 'feed.xml', 'поддержано частично, по сообщению адресата, 1 марта 2018 года'],
  ['The feed of the addressee', 'organizations/ministry/feed.xml', 'поддержано частично'],
  ['The JSON document', '2017/resolutions/resolution.json', '"status": "partly-supported"'],
  ['The filter of the search', 'pagefind/**/*.pf_filter', 'поддержано частично'],
])('%s says what was answered, and said nothing of it before', (_, path, words) => {
  const [before, after] = builds;
  expect(textOf(before, path)).not.toContain(words);
  expect(textOf(before, path)).not.toContain('поддержано');
  expect(textOf(after, path)).toContain(words);
});

test('Silence is said once, of an edition of which nothing at all is known', () => {
  const [before, after] = builds;
  const said = (build: Build | undefined) =>
    globSync('**/*.{html,json,xml}', { cwd: build?.dist ?? '' }).filter((file) =>
      readFileSync(join(build?.dist ?? '', file), 'utf8').includes('Сведения о рассмотрении на сайте'),
    );
  expect(said(before)).toEqual([join('2017', 'index.html')]);
  expect(said(after)).toEqual([]);
});

test('Of the other item, on which nobody has said anything, nothing is said', () => {
  const page = textOf(builds[1], '2017/resolutions/resolution/1-2/index.html');
  expect(page).not.toContain('Рассмотрение и реализация');
  expect(page).not.toContain('поддержано');
});
