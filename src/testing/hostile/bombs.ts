/** Small or regular files that are made to take endless time or memory of whoever reads them. */

import { bodyBombs } from './bombs-bodies.ts';
import { fieldBombs } from './bombs-fields.ts';
import { times } from './times.ts';

export interface Bomb {
  name: string;
  /** From the project's root. */
  path: string;
  /** Made when it is wanted: some are large. */
  make: () => string;
  /** `line:column` of its error; without it, it may as well be read in peace. */
  refused?: string;
}

const redirects = 'content/redirects.yaml';

const lists: Bomb[] = [
  {
    name: 'redirects of 1,000,000 lines',
    path: redirects,
    refused: '1:1',
    make: () => `moved:\n${'  - {from: /a/, to: /b/}\n'.repeat(1_000_000)}`,
  },
  {
    name: 'redirects in a chain of 50,000',
    path: redirects,
    make: () => `moved:\n${times(50_000, (at) => `  - {from: /a-${at}/, to: /a-${at + 1}/}`)}`,
  },
  {
    name: 'redirects in a circle of 50,000',
    path: redirects,
    make: () => `moved:\n${times(50_000, (at) => `  - {from: /a-${at}/, to: /a-${(at + 1) % 50_000}/}`)}`,
  },
  ...[
    ['in a chain', (at: number) => `{from: /a-${at}/, to: /a-${at + 1}/}`],
    ['in a circle', (at: number) => `{from: /a-${at}/, to: /a-${(at + 1) % 7_000}/}`],
    ['from one address', (at: number) => `{from: /a/, to: /b-${at}/}`],
  ].map(
    ([name, entry]): Bomb => ({
      name: `7,000 redirects ${name}`,
      path: redirects,
      make: () => `moved:\n${times(7_000, (at) => `  - ${(entry as (at: number) => string)(at)}`)}`,
    }),
  ),
  {
    name: '50,000 redirects from one address',
    path: redirects,
    make: () => `moved:\n${times(50_000, (at) => `  - {from: /a/, to: /b-${at}/}`)}`,
  },
  {
    name: '50,000 withdrawn',
    path: redirects,
    make: () => `withdrawn:\n${times(50_000, (at) => `  - {address: /a-${at}/, reason: x, date: 2020}`)}`,
  },
  {
    name: 'a ledger of 100,000 addresses',
    path: 'content/permalinks.lock',
    make: () => times(100_000, (at) => `/2017/sessions/a-${at}/`),
  },
  {
    name: 'a ledger of 1,000,000 wrong lines',
    path: 'content/permalinks.lock',
    make: () => '?\n'.repeat(1_000_000),
  },
];

export const contentBombs: readonly Bomb[] = [...fieldBombs, ...bodyBombs, ...lists];
