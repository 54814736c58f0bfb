/** Comments of a body are left out of its Markdown, which says what it said before. */
import { describe, expect, test } from 'vitest';
import { withoutComments } from './comments.ts';
import { toHtml } from './html.ts';
import { readBody } from './read-body.ts';
import type { Block } from './types.ts';

test.each([
  ['a block of its own', 'Раз.\n\n<!-- заметка -->\n\nДва.\n', 'Раз.\n\n\n\nДва.\n'],
  ['one of several lines', 'Раз.\n\n<!--\nзаметка\n\nещё\n-->\n\nДва.\n', 'Раз.\n\n\n\nДва.\n'],
  ['between words', 'Раз <!-- заметка -->два.\n', 'Раз два.\n'],
  ['at the end of a line', 'Раз  <!-- заметка -->\nдва.\n', 'Раз\nдва.\n'],
  ['two in a line', 'Раз<!-- а --> и <!-- б -->два.\n', 'Раз и два.\n'],
  ['at the very end', '- раз\n\n<!-- заметка -->', '- раз\n\n'],
  ['with no end of its own', 'Раз.\n\n<!-->\n', 'Раз.\n\n\n'],
])('A comment goes, and nothing else: %s', (_, source, rest) => {
  expect(withoutComments(source)).toBe(rest);
});

test.each([
  ['code', '`<!-- код -->`'],
  ['a block of code', '```html\n<!-- код -->\n```'],
  ['an escaped sign', String.raw`\<!-- слова --\>`],
  ['no comment at all', 'a < b -- c > d'],
])('Words are left as they are: %s', (_, source) => {
  expect(withoutComments(source)).toBe(source);
});

/** What a page shows, white space aside. */
function shown(source: string, structured: boolean): string {
  const html = (blocks: readonly Block[]): string =>
    blocks
      .map((block) =>
        block.kind === 'prose'
          ? toHtml(block.tree, String)
          : `[${block.kind} ${block.id} ${toHtml(block.tree, String)} ${html(block.children)}]`,
      )
      .join('');
  return html(readBody(source, { file: 'test.md', structured }).blocks)
    .replaceAll('=""', '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?(<[^>]*>) ?/g, '$1');
}

const delicate: string[] = [
  '- раз\n\n<!-- тайна -->\n\n- два\n',
  '- раз\n<!-- тайна -->\n<!-- тайна -->\n- два\n',
  '1. раз\n\n<!-- тайна -->\n\n   Отдельно.\n',
  '- раз\n\n<!-- тайна -->\n\nОтдельно.\n',
  '- раз <!-- тайна -->\n- <!-- тайна -->\n- <!-- тайна --> три\n',
  'Раз.\n<!-- тайна -->\nДва.\n',
  'Раз\n    <!-- тайна -->\nдва.\n',
  'Раз <!-- тайна\nтайна --> два.\n',
  'Раз <!-- тайна -->  \nдва.\n',
  '> Раз.\n>\n> <!-- тайна\n> тайна -->\n>\n> Два <!-- тайна -->.\n',
  '<div>\n<!-- тайна -->\n*раз*\n</div>\n',
  '<details>\n\n<!-- тайна -->\n\nРаз.\n\n</details>\n',
  '<!-- тайна --> *раз*\n',
  '| а | б |\n|---|---|\n| <!-- тайна --> | в <!-- тайна --> |\n<!-- тайна -->\nРаз.\n',
  'Раз[^1].\n\n[^1]: Два <!-- тайна -->\n\n<!-- тайна -->\n\nТри.\n',
  '## 1\n\n<!-- тайна -->\n\n1) раз\n<!-- тайна -->\n2) два <!-- тайна -->\n\n<!-- тайна -->\n\n## 2\n\n1) три\n',
];

describe('The page shows the same, and the Markdown says nothing of', () => {
  test.each(delicate)('%j', (source) => {
    const rest = withoutComments(source);
    expect(rest).not.toContain('тайна');
    for (const structured of [false, true]) expect(shown(rest, structured)).toBe(shown(source, structured));
  });
});
