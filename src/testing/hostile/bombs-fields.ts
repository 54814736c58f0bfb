/** Bombs of front matter: aliases, depth, and more of everything than YAML can bear. */
import type { Bomb } from './bombs.ts';
import { times } from './times.ts';

const session = 'content/2017/sessions/bomb.md';
const redirects = 'content/redirects.yaml';

const fields = (more: string): string => `---\ntitle: A\ntype: panel\n${more}\n---\n`;

/** Each line ten times the one before. */
const laughs = (depth: number): string =>
  [
    'l0: &l0 lol',
    ...Array.from({ length: depth }, (_, at) => `l${at + 1}: &l${at + 1} [${`*l${at},`.repeat(10)}]`),
  ].join('\n');

export const fieldBombs: readonly Bomb[] = [
  { name: 'YAML aliases of aliases', path: session, refused: '2:1', make: () => fields(laughs(9)) },
  { name: 'YAML aliases of aliases in redirects', path: redirects, make: () => laughs(9) },
  {
    name: 'YAML 40 aliases of a long list',
    path: session,
    make: () => fields(`room: &a [${'x, '.repeat(100_000)}]\ntrack: [${'*a, '.repeat(45)}]`),
  },
  {
    name: 'YAML 400,000 aliases',
    path: session,
    make: () => fields(`room: &a x\ntrack: [${'*a, '.repeat(400_000)}]`),
  },
  {
    name: 'YAML 100,000 anchors',
    path: session,
    make: () => fields(`room: [${times(100_000, (at) => `&a${at} x`, ', ')}]\ntrack: *a7`),
  },
  {
    name: 'YAML 3,000 nested brackets',
    path: session,
    refused: '4:507',
    make: () => fields(`room: ${'['.repeat(3000)}${']'.repeat(3000)}`),
  },
  {
    name: 'YAML 1,000,000 open brackets',
    path: session,
    make: () => fields(`room: ${'['.repeat(1_000_000)}`),
  },
  {
    name: 'YAML 300,000 nested braces',
    path: session,
    make: () => fields(`room: ${'{a: '.repeat(300_000)}`),
  },
  {
    name: 'YAML 100,000 dashes',
    path: session,
    make: () => fields(`topics:\n  ${'- '.repeat(100_000)}`),
  },
  {
    name: 'YAML 2,000 indents',
    path: session,
    make: () => fields(times(2_000, (at) => `${' '.repeat(at)}a${at}:`)),
  },
  {
    name: 'YAML 100,000 question marks',
    path: session,
    make: () => fields(`${'? '.repeat(100_000)}`),
  },
  {
    name: 'YAML 200,000 fields',
    path: session,
    make: () => fields(times(200_000, (at) => `f${at}: x`)),
  },
  {
    name: 'YAML 200,000 times one field',
    path: session,
    make: () => fields(times(200_000, () => 'room: x')),
  },
  {
    name: 'YAML 500,000 entries',
    path: session,
    make: () => fields(`topics: [${'a, '.repeat(500_000)}]`),
  },
  {
    name: 'YAML 50,000 unknown topics',
    path: session,
    make: () => fields(`topics: [${times(50_000, (at) => `topic-${at}`, ', ')}]`),
  },
  {
    name: 'YAML 50,000 wrong ids',
    path: session,
    make: () => fields(`topics: [${times(50_000, (at) => `Тема ${at}`, ', ')}]`),
  },
  ...[
    ['7,000 fields', times(7_000, (at) => `f${at}: x`)],
    ['7,000 times one field', times(7_000, () => 'room: x')],
    ['14,000 entries', `topics: [${'a, '.repeat(14_000)}]`],
    ['14,000 wrong ids', `topics: [${times(14_000, (at) => `Тема ${at}`, ', ')}]`],
    ['14,000 lines', 'a\n'.repeat(14_000)],
    ['3,000 talks', `talks:\n${'  - {id: a, title: b}\n'.repeat(3_000)}`],
    ['14,000 quotations', `room: "${'x\n'.repeat(14_000)}`],
    ['7,000 brackets', `room: ${'[]'.repeat(7_000)}`],
    ['49 aliases of 7,000', `room: &a [${'x, '.repeat(7_000)}]\ntrack: [${'*a, '.repeat(49)}]`],
  ].map(
    ([name, text]): Bomb => ({
      name: `YAML ${name}`,
      path: session,
      make: () => fields(text ?? ''),
    }),
  ),
  {
    name: 'YAML 4 MB of text',
    path: session,
    make: () => fields(`room: ${'я'.repeat(2_000_000)}`),
  },
  {
    name: 'YAML 4 MB of an open quotation',
    path: session,
    make: () => fields(`room: "${'x\n'.repeat(2_000_000)}`),
  },
  {
    name: 'YAML 4 MB of comments',
    path: session,
    make: () => fields('#\n'.repeat(2_000_000)),
  },
  { name: 'YAML 4 MB of tabs', path: session, make: () => fields('\t'.repeat(4_000_000)) },
  { name: 'YAML 4 MB of colons', path: session, make: () => fields(':'.repeat(4_000_000)) },
  {
    name: 'YAML 4 MB of signs',
    path: session,
    make: () => fields(`room: ${'#'.repeat(4_000_000)}`),
  },
  {
    name: 'YAML 4 MB of tags',
    path: session,
    make: () => fields(`room: ${'!'.repeat(4_000_000)}`),
  },
  {
    name: 'YAML 300,000 no-break spaces',
    path: session,
    make: () => fields(times(100_000, () => '\u00a0a: b')),
  },
  {
    name: 'YAML 2,000,000 lines without a colon',
    path: session,
    make: () => fields('a\n'.repeat(2_000_000)),
  },
];
