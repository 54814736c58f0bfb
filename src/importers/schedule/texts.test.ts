/** Descriptions keep all of their words, whatever they were written in, and pass our own check. */
import { toString as wordsOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { readBody } from '../../markdown/read-body.ts';
import { linksFrom } from './text-links.ts';
import { bodyFrom } from './texts.ts';

function shown(text: string): { words: string; problems: number } {
  const body = bodyFrom([text], linksFrom('https://example.org/talks/'));
  const { blocks, problems, links } = readBody(body, { file: '2024/sessions/a.md', structured: false });
  const words = blocks.map((block) => wordsOf(block.tree)).join(' ');
  return { words: words.replaceAll(/\s+/g, ''), problems: problems.length + links.length };
}

test.each([
  ['<p>a</p><script>alert(1)</script><p>b &lt;c&gt; *d* _e_ [f] #g</p>', 'a b <c> *d* _e_ [f] #g'],
  ['<p>1. no list<br>2. none either</p>', '1. no list 2. none either'],
  ['<p>https://example.org/a_b_c*d and a*b*c</p>', 'https://example.org/a_b_c*d and a*b*c'],
  ['<p><a href="javascript:alert(1)">words</a> <a href="b/c.html">page</a></p>', 'words page'],
  ['<p>a <img src="/x.png" alt="a mill"> b</p>', 'a a mill b'],
  ['<div><table><tr><th>a</th></tr><tr><td>b</td></tr></table></div>', 'a b'],
  ['a < b and List<String> & <T>', 'a < b and List<String> & <T>'],
  ['line one<br />line <b>two</b>', 'line one line two'],
  ['![a mill](mill.png) and [page](b.html)', 'a mill and page'],
  ['see [1]\n\n[1] a book', 'see [1] [1] a book'],
  ['a footnote[^1] of nothing', 'a footnote[^1] of nothing'],
  ['#hashtag first', '#hashtag first'],
  ['a\nb\n\nc', 'a b c'],
])('%j shows all of its words', (text, words) => {
  expect(shown(text)).toEqual({ words: words.replaceAll(' ', ''), problems: 0 });
});

test('A text made to be slow or deep is read all the same', { timeout: 20_000 }, () => {
  for (const text of [
    '> '.repeat(30_000),
    '[a]('.repeat(20_000),
    '<div>'.repeat(15_000),
    '*a _b '.repeat(15_000),
    '`'.repeat(50_000),
  ]) {
    const began = performance.now();
    bodyFrom([text], linksFrom(null));
    expect(performance.now() - began).toBeLessThan(5_000);
  }
});
