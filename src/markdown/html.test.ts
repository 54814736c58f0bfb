import { expect, it } from 'vitest';
import { toHtml } from './html.ts';
import { readBody } from './read-body.ts';

function prose(source: string) {
  const [block] = readBody(source, { file: 'pages/about.md', structured: false }).blocks;
  if (!block) throw new Error('no block');
  return block.tree;
}

it('Addresses inside the site get the base path, others stay', () => {
  const tree = prose(
    '[a](/a/) ![b](/b.png) [c](//example.org/) [d](https://example.org/) [e](mailto:e@example.org)',
  );
  expect(toHtml(tree, (address) => `/base/en${address}`)).toBe(
    '<p><a href="/base/en/a/">a</a> <img src="/base/en/b.png" alt="b"> <a href="//example.org/">c</a> ' +
      '<a href="https://example.org/">d</a> <a href="mailto:e@example.org">e</a></p>',
  );
});

it('The tree itself stays as it is, because pages in other languages use it too', () => {
  const tree = prose('[a](/a/)');
  const before = structuredClone(tree);
  toHtml(tree, (address) => `/en${address}`);
  expect(tree).toEqual(before);
});

it('The alignment of a column is kept without the attribute that HTML has given up', () => {
  const html = toHtml(prose('| a | b |\n|---|--:|\n| c | d |'), String);
  expect(html).toContain('<td data-align="right">d</td>');
  expect(html).not.toContain(' align=');
});
