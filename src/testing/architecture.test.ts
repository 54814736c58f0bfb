/** The folders are stages that the data passes: imports point back along the flow, and nowhere else. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { cyclesIn } from './import-cycles.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** What each folder may import besides itself. Single files directly under `src/` go by their own name. */
const stages: Record<string, string[]> = {
  strings: [],
  records: ['strings'],
  markdown: ['records', 'strings', 'take-from.ts'],
  proof: ['markdown', 'records', 'strings'],
  model: ['markdown', 'proof', 'records', 'strings'],
  permalinks: ['address.ts', 'markdown', 'model', 'records', 'strings'],
  importers: ['markdown', 'proof', 'records', 'strings'],
  'proceedings.ts': ['model', 'markdown', 'permalinks', 'proof', 'records', 'strings'],
  search: ['markdown', 'model', 'strings'],
  client: ['search', 'strings'],
  'config.ts': [],
  'address.ts': [],
  'library.ts': [],
  output: [],
  'take-from.ts': [],
  'thread-programs.ts': [],
  'handover.ts': ['proceedings.ts'],
  rendering: ['exports', 'handover.ts', 'output', 'proceedings.ts', 'take-from.ts'],
  exports: ['document', 'address.ts', 'library.ts', 'markdown', 'model', 'pdf', 'strings'],
  document: ['markdown', 'model', 'strings'],
  pdf: ['document', 'library.ts', 'markdown', 'model', 'strings'],
  integration: [
    'address.ts',
    'config.ts',
    'exports',
    'handover.ts',
    'library.ts',
    'model',
    'output',
    'permalinks',
    'proceedings.ts',
    'records',
    'rendering',
    'search',
    'strings',
    'thread-programs.ts',
  ],
  'index.ts': ['config.ts', 'integration', 'rendering'],
  'site-url.ts': ['address.ts'],
  'typography.ts': [],
  'abbreviated.ts': [],
  'first-words.ts': [],
  'page-language.ts': ['strings'],
  'page-html.ts': ['abbreviated.ts', 'markdown', 'model', 'site-url.ts', 'typography.ts'],
  'search-settings.ts': ['model', 'search', 'site-url.ts', 'strings'],
  'digest.ts': [],
  'site.ts': ['address.ts', 'digest.ts', 'exports', 'handover.ts', 'model', 'permalinks', 'records'],
  components: [
    'exports',
    'markdown',
    'model',
    'first-words.ts',
    'page-html.ts',
    'page-language.ts',
    'typography.ts',
    'search',
    'search-settings.ts',
    'site-url.ts',
    'strings',
  ],
  icons: ['model', 'site.ts'],
  layouts: [
    'client',
    'components',
    'exports',
    'model',
    'page-language.ts',
    'site-url.ts',
    'strings',
    'styles',
  ],
  pages: [
    'components',
    'exports',
    'layouts',
    'model',
    'page-language.ts',
    'search-settings.ts',
    'site.ts',
    'site-url.ts',
    'strings',
  ],
  'virtual.d.ts': ['integration'],
  scripts: [
    'config.ts',
    'importers',
    'integration',
    'output',
    'thread-programs.ts',
    'permalinks',
    'proceedings.ts',
    'proof',
    'records',
    'strings',
    'testing',
  ],
};

/** It knows nothing, and remembers for everyone. */
const anywhere = new Set(['remembered.ts']);

/** What only the named files may import. */
const keepers: Record<string, string[]> = {
  'gray-matter': ['src/records/front-matter.ts'],
  typograf: ['src/typography.ts'],
  'virtual:proceedings/project': ['src/site-url.ts', 'src/site.ts'],
};

/** Neither disk nor Astro: the same records give the same model anywhere. */
const pure = /^src\/(?:model|proof|strings)\//;

const files = globSync('{src,scripts}/**/*.{ts,astro}', { cwd: repository })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/\.test\.ts$|^src\/(?:(?:search|importers|exports)\/)?testing\/|\/fixture/.test(file));

const imports = files.flatMap((file) => {
  const code = readFileSync(join(repository, file), 'utf8');
  const found = code.matchAll(/^(?:import|export) (?<names>[\w\s{},*]*? from )?['"](?<from>[^'"\n]+)['"]/gm);
  return [...found].map(({ groups }) => ({
    file,
    from: groups?.from ?? '',
    types: /^type /.test(groups?.names ?? ''),
  }));
});

/** Those of other files of ours, by their paths. */
const inside = imports
  .filter(({ from }) => from.startsWith('.'))
  .map(({ file, from, types }) => ({
    file,
    from: join(dirname(file), from).replaceAll('\\', '/'),
    types,
  }));

const stageOf = (path: string) => (path.startsWith('scripts/') ? 'scripts' : (path.split('/')[1] ?? ''));

test('Every folder imports only what the flow has passed before it', () => {
  const wrong = inside.filter(
    ({ file, from }) =>
      stageOf(file) !== stageOf(from) &&
      !anywhere.has(stageOf(from)) &&
      !stages[stageOf(file)]?.includes(stageOf(from)),
  );
  expect(wrong).toEqual([]);
  expect(imports.length).toBeGreaterThan(200);
});

test('No file imports itself by way of others, but for types', () => {
  expect(cyclesIn(inside.filter(({ types }) => !types))).toEqual([]);
});

test('Components, layouts and the search take the model’s types and ask it nothing', () => {
  const wrong = imports.filter(
    ({ file, from, types }) =>
      /^src\/(components|layouts|search)\//.test(file) && from.includes('/model/') && !types,
  );
  expect(wrong).toEqual([]);
});

test('The proof, the model and the strings touch neither the disk nor Astro', () => {
  const wrong = imports.filter(({ file, from }) => pure.test(file) && /^(?:node:|astro|vite)/.test(from));
  expect(wrong).toEqual([]);
});

test('A library with a trap has one importer', () => {
  for (const [library, keeper] of Object.entries(keepers)) {
    expect(
      imports
        .filter(({ from }) => from === library)
        .map(({ file }) => file)
        .toSorted(),
    ).toEqual(keeper);
  }
});

test('Imports name their file with its extension', () => {
  const wrong = imports.filter(({ from }) => from.startsWith('.') && !/\.(?:ts|astro|css)$/.test(from));
  expect(wrong).toEqual([]);
});

test('No source file is longer than 250 lines, and no route longer than 40', () => {
  const length = (file: string) => readFileSync(join(repository, file), 'utf8').split('\n').length - 1;
  expect(files.filter((file) => length(file) > 250)).toEqual([]);
  const code = (file: string) =>
    readFileSync(join(repository, file), 'utf8').split('---')[1]?.split('\n').length ?? 0;
  expect(files.filter((file) => file.startsWith('src/pages/') && code(file) > 40)).toEqual([]);
});
