import { describe, expect, it } from 'vitest';
import { toHtml } from './html.ts';
import { readBody } from './read-body.ts';
import type { Block } from './types.ts';

const options = { file: '2017/resolutions/resolution.md', structured: true } as const;

function read(source: string) {
  const body = readBody(source, options);
  const all = (blocks: Block[]): Block[] =>
    blocks.flatMap((block) => [block, ...(block.kind === 'prose' ? [] : all(block.children))]);
  const blocks = all(body.blocks);
  return { ...body, blocks, html: blocks.map(({ tree }) => toHtml(tree, (address) => address)).join('') };
}

describe('A body is not trusted', () => {
  it('loses scripts, event handlers and javascript: links, and keeps its words', () => {
    const { html } = read(
      '1) A <script>alert(1)</script><b onclick="x()">b</b> [c](javascript:alert(1)) <a href="JAVASCRIPT:x">d</a>',
    );
    expect(html).toBe('A <b>b</b> <a>c</a> <a>d</a>');
  });

  it('cannot make an item or a division with HTML', () => {
    const { blocks, html } = read(
      '<item id="1-i-3" label="3)">forged</item>\n\n<division id="1">forged</division>\n\n<prose>x</prose>',
    );
    expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(['prose']));
    expect(html).not.toMatch(/<(?:item|division|prose)/);
  });

  it('cannot take an item’s id: its own ids get a prefix that no item has', () => {
    const { blocks, html } = read(
      '## 1\n\n### I\n\n1) a\n\n<p id="1-i-1">forged</p> <a name="1-i-1">x</a>\n\n[to the item](#1-i-1)',
    );
    expect(blocks.flatMap((block) => (block.kind === 'item' ? block.id : []))).toEqual(['1-i-1']);
    expect(html).toContain('<p id="text_1-i-1">');
    expect(html).toContain('<a name="text_1-i-1">');
    expect(html).toContain('href="/2017/resolutions/resolution/#1-i-1"');
  });

  it('can link to an id of its own', () => {
    const { html, problems } = read('<p id="here">x</p>\n\n[там](#here)');
    expect(problems).toEqual([]);
    expect(html).toContain('<p id="text_here">');
    expect(html).toContain('href="/2017/resolutions/resolution/#text_here"');
  });

  it('cannot swallow the next item with an unclosed tag', () => {
    const { blocks } = read('1) a <b>bold <!-- \n\n<div><table>\n\n2) b');
    expect(blocks.filter(({ kind }) => kind === 'item')).toHaveLength(2);
  });

  it.each([
    ['quotes', '>'.repeat(2000)],
    ['bullets', '* '.repeat(1000)],
    ['indented lists', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(3 * depth)}1. a`).join('\n')],
    ['tags', '<b>'.repeat(2000)],
    ['blocks of HTML', '<div>\n\n'.repeat(2000)],
  ])('that is nested too deeply (%s) is a problem and not a crash', (_, source) => {
    expect(read(source)).toMatchObject({
      blocks: [],
      problems: [{ code: 'body-too-deep', severity: 'error' }],
    });
  });

  it('that is far too long is a problem', () => {
    expect(read('а'.repeat(600_000)).problems).toMatchObject([{ code: 'body-too-large' }]);
  });
});
