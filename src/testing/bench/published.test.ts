/** A build is only worth measuring when it published the edit. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { writeContent } from '../content.ts';
import { checkEdit, countPages } from './published.ts';

const address = '2024/resolutions/a/1/';
const page = { [`${address}index.html`]: '<p>Some edited7 words.</p>' };
const fragment = gzipSync(`pagefind_dcd{"url":"/${address}","content":"Some edited7 words."}`);
const index = gzipSync('edited7 word');

test('Pages are counted, files are not', () => {
  const dist = writeContent({ 'index.html': '', 'a/index.html': '', '404.html': '', 'a/b.json': '' });
  expect(countPages(dist)).toBe(2);
});

test('An edit stands on its page, in the copy of the search and in its index', () => {
  const dist = writeContent({
    ...page,
    'pagefind/f/x.pf_fragment': fragment,
    'pagefind/i/x.pf_index': index,
  });
  expect(() => checkEdit(dist, address, 'edited7', true)).not.toThrow();
  expect(() => checkEdit(dist, address, 'edited8', true)).toThrow('not on the page');
});

test('A search that still has the old words is found out', () => {
  const old = gzipSync(`pagefind_dcd{"url":"/${address}","content":"Some words."}`);
  const stale = writeContent({ ...page, 'pagefind/x.pf_fragment': old, 'pagefind/x.pf_index': index });
  expect(() => checkEdit(stale, address, 'edited7', true)).toThrow('copy of');
  const unindexed = writeContent({ ...page, 'pagefind/x.pf_fragment': fragment, 'pagefind/x.pf_index': old });
  expect(() => checkEdit(unindexed, address, 'edited7', true)).toThrow('search index');
  expect(() => checkEdit(unindexed, address, 'edited7', false)).not.toThrow();
});
