/** Words that mean something to a format come back out of it as words, and do nothing on the way. */
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Format } from './format.ts';
import { type FormatId, formats } from './formats.ts';
import type { SubjectKind } from './subjects.ts';
import { exported } from './testing/exported.ts';
import { hostileConference, hostileItems } from './testing/hostile.ts';
import { readerOf, withoutItems } from './testing/item-readers.ts';
import { readXml } from './testing/xml-tree.ts';

const site = exported(hostileConference);

const things: { kind: SubjectKind; path: string }[] = [
  { kind: 'resolution', path: '/2017/resolutions/resolution' },
  { kind: 'edition-register', path: '/2017/recommendations' },
  { kind: 'register', path: '/recommendations' },
  { kind: 'organization', path: '/organizations/ministry' },
];

const listing = things.flatMap(({ kind, path }) =>
  Object.entries<Format>(formats)
    .filter(([id, { files }]) => kind in files && !withoutItems.includes(id as FormatId))
    .map(([id, { suffix }]) => ({ format: id as FormatId, address: `${path}.${suffix}` })),
);

/** What a format does to words on purpose, undone or done to the expected ones alike. */
const differences: { [Id in FormatId]?: (words: string) => string } = {
  // The body is the author's, who kept Markdown from reading these signs.
  markdown: (words) => words.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1'),
  // Before what a table would calculate stands an apostrophe.
  csv: (words) => words.replace(/^'(?=[=+\-@])/, ''),
  // No font of ours draws emoji; marks of direction and hyphens are for its reader a matter of layout.
  pdf: (words) => words.replaceAll(/[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Cf}\s\0-]/gu, ''),
};

describe('The words of each item come back to the letter from', () => {
  test.each(listing)('$address', async ({ address, format }) => {
    const items = await readerOf(format, address)(await site.bytes(address));
    const alike = (words: string) => (differences[format] ?? String)(words).replaceAll(/\s+/gu, ' ').trim();
    const wanted = format === 'pdf' ? hostileItems.map(alike) : hostileItems;
    expect(items.map(({ words }) => alike(words))).toEqual(wanted);
  });
});

test('No cell of a CSV table begins as a formula', async () => {
  const tables = site.addresses.filter((address) => address.endsWith('.csv'));
  expect(tables.length).toBeGreaterThan(2);
  for (const address of tables) {
    const cells = (parse(await site.text(address), { bom: true, delimiter: ';' }) as string[][]).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells.some((cell) => cell.includes('=HYPERLINK'))).toBe(true);
  }
});

test('No cell of an Excel table is a formula', async () => {
  for (const address of site.addresses.filter((one) => one.endsWith('.xlsx'))) {
    const files = Object.entries(unzipSync(await site.bytes(address)));
    const sheets = files.filter(([name]) => name.startsWith('xl/worksheets/'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const [, sheet] of sheets) expect(strFromU8(sheet)).not.toMatch(/<f[ >]/);
  }
});

test('Every XML, also inside of office files, is well-formed', async () => {
  for (const address of site.addresses) {
    if (address.endsWith('.xml')) readXml(await site.text(address));
    if (!/\.(?:docx|xlsx)$/.test(address)) continue;
    for (const [name, part] of Object.entries(unzipSync(await site.bytes(address))))
      if (/\.(?:xml|rels)$/.test(name)) readXml(strFromU8(part));
  }
});

test('Every JSON file is JSON', async () => {
  const files = site.addresses.filter((address) => address.endsWith('.json'));
  expect(files.length).toBeGreaterThan(5);
  for (const address of files) JSON.parse(await site.text(address));
});
