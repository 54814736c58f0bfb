import { expect, test } from 'vitest';
import { toHtml } from './html.ts';
import { quoted, quotedBlocks } from './quoted.ts';
import { readBody } from './read-body.ts';

test('Words on another page have no ids there, and their notes are those of the document', () => {
  const { blocks } = readBody('Раз[^1].\n\n[^1]: Два.\n', { file: 'a.md', structured: true });
  const tree = blocks[0]?.tree ?? { type: 'root', children: [] };
  const html = (words: typeof tree) => toHtml(words, (address) => address);
  expect(html(tree)).toMatch(/ id=".*aria-describedby="/);
  expect(html(quoted(tree, '/2017/resolutions/resolution/'))).toBe(
    '<p>Раз<sup><a href="/2017/resolutions/resolution/#text_fn-1" data-footnote-ref>1</a></sup>.</p>',
  );
});

test('Items inside of an item are quoted with it', () => {
  const { blocks } = readBody('1) Раз:\n\n   а) два[^1].\n\n[^1]: Три.\n', {
    file: 'a.md',
    structured: true,
  });
  const [outer] = quotedBlocks(blocks, '/r/');
  const inner = outer?.kind === 'item' ? outer.children[0] : undefined;
  expect(inner && toHtml(inner.tree, (address) => address)).toContain('href="/r/#text_fn-1"');
});
