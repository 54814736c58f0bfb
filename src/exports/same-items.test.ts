/** Every format of a document lists the same recommendations: those that the author typed, with the same ids and the same words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Format } from './format.ts';
import { type FormatId, formats } from './formats.ts';
import type { SubjectKind } from './subjects.ts';
import { exported, ownProject } from './testing/exported.ts';
import { markdownItems, type ReadItem, readerOf, withoutItems } from './testing/item-readers.ts';

const typed = markdownItems(readFileSync(join(ownProject, 'content/2017/resolutions/resolution.md'), 'utf8'));
const site = exported(ownProject);

/** Where each kind of thing lies whose files list items, and which. */
const things: { kind: SubjectKind; path: string; items: ReadItem[] }[] = [
  { kind: 'resolution', path: '/2017/resolutions/resolution', items: typed },
  { kind: 'edition-register', path: '/2017/recommendations', items: typed },
  { kind: 'register', path: '/recommendations', items: typed },
  { kind: 'proceedings', path: '/2017/proceedings', items: typed },
  // Part 1 was sent to one department, the proposals of part 2 were made to another.
  {
    kind: 'organization',
    path: '/organizations/minek-strategy',
    items: typed.filter(({ id }) => id.startsWith('1-')),
  },
  {
    kind: 'organization',
    path: '/organizations/minek-sme',
    items: typed.filter(({ id }) => id.startsWith('2-')),
  },
];

const listing = things.flatMap((thing) =>
  Object.entries<Format>(formats)
    .filter(([id, { files }]) => thing.kind in files && !withoutItems.includes(id as FormatId))
    .map(([id, { suffix }]) => ({ ...thing, format: id as FormatId, address: `${thing.path}.${suffix}` })),
);

/** White space is a matter of lines; a PDF also breaks words, and its reader knows a broken word's hyphen from another only by the line. */
const comparable = (items: ReadItem[], format: FormatId) =>
  items.map(({ id, words }) => {
    const spaced = words.replaceAll(/\s+/gu, ' ').trim();
    return { id, words: format === 'pdf' ? spaced.replaceAll(/[\s\u00ad-]/gu, '') : spaced };
  });

test('The resolution of 2017 has its twenty recommendations', () => {
  expect(typed).toHaveLength(20);
  expect(typed[2]).toEqual({
    id: '1-i-3',
    words:
      'Включение представителей кластеров-лидеров в Научно-технические советы государственных корпораций.',
  });
});

describe('The same items are listed by', () => {
  test.each(listing)('$address', async ({ address, format, items }) => {
    const found = await readerOf(format, address)(await site.bytes(address));
    expect(comparable(found, format)).toEqual(comparable(items, format));
  });
});
