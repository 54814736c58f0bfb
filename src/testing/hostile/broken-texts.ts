/** Files that are broken below their fields, in their letters, or by lying where they lie. */
import type { BrokenFile } from './broken-files.ts';

const resolution = (body: string): string => `---\ntitle: A\n---\n${body}\n`;
const page = '---\ntitle: A\n---\n\nText\n';
const inUtf8 = (text: string): Buffer => Buffer.from(text, 'utf8');

/** In the middle of a file in UTF-8. */
const withBytes = (...bytes: number[]): Buffer =>
  Buffer.concat([inUtf8('---\ntitle: A\n---\n\nText '), Buffer.from(bytes), inUtf8('\n')]);

/** «Текст» as old editors save it. */
const windows1251 = withBytes(0xd2, 0xe5, 0xea, 0xf1, 0xf2);

const utf8 = 'UTF-8';

export const brokenTexts: readonly BrokenFile[] = [
  // Bodies
  ['content/2017/resolutions/dash.md', resolution('- 1) one'), '4:1', 'dash'],
  ['content/2017/resolutions/same-number.md', resolution('1) one\n\n## 1'), '6:1', '`1`'],
  ['content/2017/resolutions/wrong-mark.md', resolution('1) one {#Раз}'), '4:8', '{#Раз}'],
  [
    'content/2017/resolutions/long-mark.md',
    resolution(`1) one {#${'a'.repeat(300)}}`),
    '4:1',
    '100 characters',
  ],
  ['content/2017/resolutions/device.md', resolution('1) one {#con}'), '4:1', 'Windows'],
  ['content/2017/resolutions/nested.md', resolution('>'.repeat(2000)), '4:1', '50 levels'],
  ['content/2017/resolutions/comment.md', resolution('1) one\n\n<!-- two'), '6:1', 'comment'],
  ['content/pages/link.md', '---\ntitle: A\n---\n\n[a](missing.md)\n', '5:1', 'missing.md'],
  ['content/pages/picture.md', '---\ntitle: A\n---\n\n![a](/none.png)\n', '5:1', 'none.png'],
  ['content/pages/outside.md', '---\ntitle: A\n---\n\n[a](../../package.json)\n', '5:1', ''],
  // Letters
  ['content/pages/utf-16.md', Buffer.from(`\ufeff${page}`, 'utf16le'), '1:1', utf8],
  ['content/pages/windows-1251.md', windows1251, '1:1', utf8],
  ['content/pages/latin-1.md', withBytes(0xe9, 0xe8), '1:1', utf8],
  ['content/pages/surrogate.md', withBytes(0xed, 0xa0, 0x80), '1:1', utf8],
  ['content/pages/overlong.md', withBytes(0xc0, 0xaf), '1:1', utf8],
  ['content/pages/cut-off.md', Buffer.from([...inUtf8(page), 0xd0]), '1:1', utf8],
  ['content/pages/two-marks.md', `\ufeff\ufeff${page}`, '1:1', '`---`'],
  ['content/pages/zero.md', page.replace('A', 'A\0'), '2:9', 'code 0'],
  ['content/pages/zeros.md', '\0'.repeat(100), '1:1', 'code 0'],
  ['content/pages/old-lines.md', '---\rtitle: A\rsummary: [a\r---\r', '3:10', 'never closed'],
  [
    'content/pages/pdf.md',
    Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a, 0xe2, 0xe3]),
    '1:1',
    utf8,
  ],
  // Names and places
  ['content/notes.txt', 'Text', '1:1', 'no record belongs here'],
  ['content/2017/session/a.md', page, '1:1', 'content/2017/sessions/a.md'],
  ['content/2021/sessions/alone.md', '---\ntitle: A\ntype: panel\n---\n', '1:1', 'content/2021/edition.md'],
  ['content/pages/search.md', page, '1:1', '/search/'],
  ['content/pages/2017.md', page, '1:1', 'content/2017/edition.md'],
  ['content/pages/О нас.md', page, '1:1', 'content/pages/o-nas.md'],
  ['content/pages/Capital.md', page, '1:1', 'content/pages/capital.md'],
  ['content/pages/nul.md', page, '1:1', 'Windows'],
  [`content/pages/${'a'.repeat(150)}.md`, page, '1:1', '100 characters'],
  ['content/pages/about.en.md', page, '1:1', '`en`'],
  ['content/pages/about.de.md', page, '1:1', '`de`'],
  ['content/topics/lost.ru.md', '---\ntitle: A\n---\n', '1:1', 'content/topics/lost.md'],
  ['content/pages/words.ru.md', '---\ntitle: А\nsummary: Б\n---\n', '3:1', '`summary`'],
];
