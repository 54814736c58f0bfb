/** Bombs of bodies: one sign a hundred thousand times, tables, notes and labels without end. */
import type { Bomb } from './bombs.ts';
import { times } from './times.ts';

const page = 'content/pages/bomb.md';
const resolution = 'content/2017/resolutions/bomb.md';

const titled = (body: string): string => `---\ntitle: A\n---\n${body}\n`;

const nested = (unit: string, count = 100_000): string => titled(unit.repeat(count));

const texts: Bomb[] = [
  ...[
    '* ',
    '>',
    '> ',
    '1. ',
    '[',
    '![',
    '![[',
    ']',
    '**a',
    '*a',
    '**a *a ',
    '_a_',
    '`',
    '`a``',
    '<',
    '<b>',
    '<!--',
    '<?',
    '<![CDATA[',
    '&',
    '&#1;',
    '(',
    '[a](',
    '[a](<',
    '![a](b',
    '[^1]',
    '[^',
    '~~',
    '~~a',
    '|',
    'http://',
    'www.',
    'a@b.c ',
    'a@',
    '@',
    '\\',
    '{#a}',
    '{#',
    '1) ',
    'а) ',
    '1.1.',
    '1.1. ',
    'I. ',
    '9',
    '-',
    '=',
    '#',
    '# ',
    '\t',
    '\u00a0',
    ' ',
    '\u0301',
    '😀',
    'МСП ',
    '«',
    '"',
    '<a b="',
    '<table><tr><td>',
    '\n',
    ' \n',
    '1) a\n',
    '- a\n',
    '# a\n',
    'a\n',
    'a  \n',
    '<div>\n',
    '<p\n',
    '[a]: b\n',
    '[^1]: a\n',
    '[^1]\n\n[^1]: ',
    '> a\n',
    '| a | b |\n',
    '***\n',
    '<b>a</b>',
    '<!-- -->\n',
    '1.1 a\n',
    'а) a\n',
    '&amp;',
    'ἀ',
    'ß',
    'İ',
    '1\n\n',
    'I.\n\n',
  ].map(
    (unit): Bomb => ({
      ...(['* ', '>', '[', '![[', '**a'].includes(unit) && { refused: '4:1' }),
      name: `${JSON.stringify(unit)} x 100,000`,
      path: resolution,
      make: () => nested(unit),
    }),
  ),
  {
    name: 'a table of 100,000 columns',
    path: page,
    refused: '4:1',
    make: () => titled(`|${'a|'.repeat(100_000)}\n|${'-|'.repeat(100_000)}\n|a|`),
  },
  {
    name: 'a table of 3,000 columns and 100,000 rows',
    path: page,
    make: () => titled(`|${'a|'.repeat(3000)}\n|${'-|'.repeat(3000)}\n${'|a|\n'.repeat(100_000)}`),
  },
  {
    name: 'a note that 100,000 places refer to',
    path: page,
    make: () => titled(`${'a[^1] '.repeat(100_000)}\n\n[^1]: b`),
  },
  {
    name: '50,000 notes',
    path: page,
    make: () =>
      titled(`${times(50_000, (at) => `[^${at}]`, ' ')}\n\n${times(50_000, (at) => `[^${at}]: b\n`)}`),
  },
  {
    name: 'notes in notes',
    path: page,
    make: () => titled(`[^0]\n\n${times(20_000, (at) => `[^${at}]: ${`[^${at + 1}]`.repeat(3)}\n`)}`),
  },
  {
    name: 'a long address used 4,000 times',
    path: page,
    make: () => titled(`${'[a] '.repeat(4_000)}\n\n[a]: https://example.org/${'x'.repeat(900_000)}`),
  },
  {
    name: '10,000 labels of 1.1.1…',
    path: resolution,
    make: () => titled(times(500, (at) => `${'1.'.repeat(at + 1)} a`)),
  },
  {
    name: 'a label of 50,000 parts',
    path: resolution,
    make: () => titled(`1. a\n\n${'1.'.repeat(50_000)} a`),
  },
  {
    name: 'a number of 100,000 digits',
    path: resolution,
    make: () => titled(`${'9'.repeat(100_000)}) a`),
  },
  {
    name: 'a Roman number of 100,000 letters',
    path: resolution,
    make: () => titled(`## ${'M'.repeat(100_000)}. a`),
  },
  {
    name: 'an id of 100,000 letters',
    path: resolution,
    make: () => titled(`1) a {#${'x'.repeat(100_000)}}`),
  },
  {
    name: 'ids of ids',
    path: resolution,
    make: () => titled(`1) a {#${'x'.repeat(3000)}}\n\n   а) b {#${'x'.repeat(3000)}}`),
  },
  {
    name: '100,000 links to files that are not there',
    path: page,
    make: () => titled(times(40_000, (at) => `[a](no-${at}.md)`)),
  },
  { name: '1 MB in one line', path: page, make: () => titled('слово '.repeat(90_000)) },
  { name: 'a body of 4 MB', path: page, refused: '1:1', make: () => titled('слово '.repeat(360_000)) },
  { name: 'a line of 10 MB', path: page, refused: '1:1', make: () => titled('слово '.repeat(900_000)) },
  { name: 'a file of 50 MB', path: page, refused: '1:1', make: () => 'a\n'.repeat(25_000_000) },
];

/** As many signs as are allowed, or nearly. */
const edges: Bomb[] = ['**a', '![a](b', '[a](<', ']', '[^1]\n\n[^1]: ', '*a', '~~a', '<b>a</b>', '[^1]'].map(
  (unit) => {
    const signs = unit.replaceAll(/[^*_~[\]{!<&`\\@]/g, '').length;
    const paragraph = unit.repeat(Math.floor(2_900 / signs));
    return {
      name: `${JSON.stringify(unit)} three times up to the limit`,
      path: resolution,
      make: () => titled(`${paragraph}\n\n${paragraph}\n\n${paragraph}`),
    };
  },
);

const lines: Bomb[] = ['1) a', '- a', '# a', 'а) a', '1.1 a', 'a', '[^1]: a', '| a | b |', 'I. a'].map(
  (unit) => ({
    name: `${JSON.stringify(unit)} in 1,900 lines`,
    path: resolution,
    make: () => titled(`${`${unit}\n`.repeat(630)}\n`.repeat(3)),
  }),
);

export const bodyBombs: readonly Bomb[] = [...texts, ...edges, ...lines];
