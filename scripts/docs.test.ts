import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outline } from '../src/model/outline.ts';
import type { Resolution } from '../src/model/resolution-types.ts';
import { searchNames } from '../src/model/views/search-names.ts';
import type { Issue } from '../src/records/issues.ts';
import { reporters } from '../src/records/reporters.ts';
import { load, report, resolution } from '../src/testing/load.ts';
import { frontMatterFile, frontMatterPage } from './docs.ts';

const guide = readFileSync(new URL('../docs/content.md', import.meta.url), 'utf8');

/** A fence says what it holds: the path of a content file, or the language of a resolution and after it what becomes of it. */
const blocks = [
  ...guide.matchAll(
    /^```markdown (?<holds>\S+)\n(?<typed>[\s\S]*?)^```\n\n?(?:(?<table>(?:\|.*\n)+)|```text\n(?<said>[\s\S]*?)^```)?/gm,
  ),
].map(({ groups = {} }) => ({ holds: '', typed: '', ...groups }) as Record<string, string>);

const shown = Object.fromEntries(
  blocks.filter(({ holds }) => holds?.includes('/')).map(({ holds, typed }) => [holds ?? '', typed ?? '']),
);
const examples = blocks
  .filter(({ holds }) => !holds?.includes('/'))
  .map(({ holds = '', typed = '', table, said }) => {
    const [, frontMatter = '', body = typed] = /^---\n([\s\S]*?)---\n\n([\s\S]*)$/.exec(typed) ?? [];
    return { language: holds, frontMatter, body: body.trimEnd(), typed, table, said };
  });

/** What examples refer to, in the example's language. */
const around = (language: string) => ({
  ...Object.fromEntries(Object.entries(shown).filter(([path]) => path.startsWith('content/organizations/'))),
  'content/conference.md': `---\nname: C\nlanguages: [${language}]\n---\n`,
});

const plainSpaces = (words: string) => words;

function rowsOf({ body, divisions, recommendations }: Resolution): string[][] {
  const counted = new Set(recommendations.filter((item) => item.counted).map(({ id }) => id));
  return outline(body).map(({ block: { id }, holders }) => {
    const division = divisions[id];
    const item = recommendations.find((one) => one.id === id);
    const held = holders.some((holder) => counted.has(holder.id));
    const kind = counted.has(id) ? 'item' : held ? 'sub-item' : 'group';
    const row = division ? [division.place, 'heading'] : item ? [item.shortPlace, kind] : ['', 'prose'];
    return [`\`${id}\``, ...row.map(plainSpaces)];
  });
}

const cellsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

test('docs/front-matter.md says what the schemas say', () => {
  const committed = readFileSync(frontMatterFile, 'utf8');
  expect(committed, 'docs/front-matter.md is out of date: run `npm run docs`').toBe(frontMatterPage());
});

const [, statement = ''] = /^The source of this statement.*\n\n```text\n([\s\S]*?)^```/m.exec(guide) ?? [];

const guideConference = () =>
  load({
    ...shown,
    'content/2017/edition.md': '---\ntitle: A\nstart: 2017-05-11\nend: 2017-05-12\ndraft: true\n---\n',
    'public/2027/slides/cluster-leaders.pdf': '',
    'public/2027/sources/resolution.txt': '',
    'public/2027/sources/statement.txt': statement,
  });

test('The files that the guide shows are one conference without errors', () => {
  const { issues, proceedings } = guideConference();
  expect(issues).toEqual([]);
  expect(proceedings?.[0].editions[0]?.resolutions[0]?.count).toBe(3);
  expect(Object.keys(shown).length).toBeGreaterThan(10);
});

test('The guide’s table of what is found by other names is true of its files', () => {
  const [, table = ''] = /^(\| a reader who types \|.*\n(?:\|.*\n)+)/m.exec(guide) ?? [];
  const [english] = guideConference().proceedings ?? [];
  const groups = english === undefined ? [] : searchNames(english);
  const wrong = cellsOf(table).filter(
    ([typed = '', said = '']) =>
      !groups.some(({ names, also }) => names.includes(said) && [...names, ...also].includes(typed)),
  );
  expect(wrong).toEqual([]);
  expect(cellsOf(table).length).toBeGreaterThan(4);
});

test('The guide’s JSON is what `check` prints for its example of a problem', () => {
  const [, typed = ''] = /^```json\n([\s\S]*?)^```/m.exec(guide) ?? [];
  const params = {
    kind: 'person',
    id: 'anna-petrowa',
    suggestion: 'anna-petrova',
    file: 'content/people/anna-petrowa.md',
  } as const;
  const issue: Issue = {
    code: 'no-such-record',
    params,
    file: 'content/2027/sessions/a.md',
    place: { line: 6, column: 13 },
    field: 'people[0].person',
    severity: 'error',
  };
  const { stdout } = reporters.json({ issues: [issue], language: 'en', fine: null });
  expect(JSON.parse(typed)).toEqual(JSON.parse(stdout));
});

test('Every example of a resolution in the guide says what becomes of it', () => {
  expect(examples.length).toBeGreaterThan(15);
  expect(examples.filter(({ table, said }) => table === undefined && said === undefined)).toEqual([]);
});

test.each(examples.filter(({ table }) => table))('The guide’s table is true of: $typed', (example) => {
  const { language, frontMatter, body, table = '' } = example;
  expect(rowsOf(resolution(body, frontMatter, around(language)))).toEqual(cellsOf(table));
});

test.each(examples.filter(({ said }) => said))('The guide’s message is that of: $typed', (example) => {
  const { language, frontMatter, body, said } = example;
  const file = `---\ntitle: R\n${frontMatter}---\n\n${body}\n`;
  const files = { ...around(language), 'content/2017/resolutions/resolution.md': file };
  expect(plainSpaces(report(files))).toBe(said);
});
