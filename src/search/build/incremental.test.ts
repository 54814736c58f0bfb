import { hash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { NameGroup } from '../../model/views/search-names.ts';
import { openDigests } from '../../output/digests.ts';
import { type IndexOptions, indexSite } from './index.ts';

type Site = Record<string, string>;
const subjects = 'кластер вуз совет закон рынок экспорт фонд грант план округ'.split(' ');

/** Twenty pages, enough for two shards of the size below, and two in English. */
function site(): Site {
  const ru = Array.from({ length: 20 }, (_, number) => [
    `items/${number}`,
    page('ru', `Пункт ${number}`, `Создание и поддержка: ${subjects[number % 10]}, МСП.`),
  ]);
  const en = [1, 2].map((number) => [`en/items/${number}`, page('en', `Item ${number}`, 'Clusters')]);
  return Object.fromEntries([...ru, ...en]);
}
const page = (language: string, title: string, words: string, menu = 'Меню') =>
  `<!doctype html><html lang="${language}"><head><title>x</title></head><body><nav>${menu}</nav><main data-pagefind-body><h1>${title}</h1><p>${words}</p></main></body></html>`;

const names: Record<string, NameGroup[]> = {
  ru: [{ names: ['МСП', 'малое предпринимательство'], also: [] }],
};

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'search-shards-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

interface Made {
  dist: string;
  /** Digests of the files of the index, by path. */
  files: Record<string, string>;
}

async function index(pages: Site, options: IndexOptions = {}, named = names): Promise<Made> {
  const dist = await newFolder();
  for (const [name, html] of Object.entries(pages)) {
    await mkdir(join(dist, name), { recursive: true });
    await writeFile(join(dist, name, 'index.html'), html);
  }
  await indexSite(dist, named, { smallestShard: 6, ...options });
  const paths = globSync('pagefind/**/*.*', { cwd: dist }).toSorted();
  return {
    dist,
    files: Object.fromEntries(paths.map((path) => [path, digest(join(dist, path))])),
  };
}

const digest = (file: string) => hash('sha256', readFileSync(file));

/** The shards of which the two have not the same files, but others of the same name or not. */
function madeAnew(before: Made, after: Made): string[] {
  const metas = ({ dist }: Made) =>
    globSync('pagefind/**/*.pf_meta', { cwd: dist }).map((path) => statSync(join(dist, path)).ino);
  const known = new Set(metas(before));
  return globSync('pagefind/**/*.pf_meta', { cwd: after.dist }).filter(
    (path) => !known.has(statSync(join(after.dist, path)).ino),
  );
}

let cacheDir: string;
beforeEach(async () => {
  cacheDir = await newFolder();
});

describe('A big site', () => {
  test('has several indexes, and one copy of what they share', async () => {
    const { dist, files } = await index(site());
    const entry = JSON.parse(readFileSync(join(dist, 'pagefind/pagefind-entry.json'), 'utf8'));
    expect(entry.languages).toMatchObject({ ru: { page_count: 20, shards: 2 }, en: { page_count: 2 } });
    expect(entry.languages.en).not.toHaveProperty('shards');
    const paths = Object.keys(files);
    expect(paths.filter((path) => path.endsWith('.pf_meta'))).toHaveLength(3);
    expect(paths.filter((path) => path.endsWith('.pf_fragment'))).toHaveLength(22);
    expect(paths.filter((path) => path.startsWith('pagefind/ru-') && /\.js$|wasm/.test(path))).toEqual([]);
  });

  test('is indexed twice with equal bytes', async () => {
    expect((await index(site())).files).toEqual((await index(site())).files);
  });
});

test('After any change the index is as if it were made from nothing', async () => {
  const { 'items/3': _, ...without } = site();
  const sites: Record<string, Site> = {
    'as it was': site(),
    'a text, in words that the site has': { ...site(), 'items/7': page('ru', 'Пункт 7', 'Поддержка: закон') },
    'a text, in words that join others of their family': {
      ...site(),
      'items/7': page('ru', 'Пункт 7', 'Созидание микрозакона'),
    },
    'a page comes and one goes': { ...without, 'items/new': page('ru', 'Новый', 'Вузы') },
    'a page is hidden': { ...site(), 'items/3': '<html lang="ru"><p>нет</p></html>' },
    'a page changes its language': { ...site(), 'items/3': page('en', 'Item', 'Market') },
    'back again': site(),
  };
  for (const [change, pages] of Object.entries(sites)) {
    const { files } = await index(pages, { cacheDir });
    expect(files, change).toEqual((await index(pages)).files);
  }
  const others = { ru: [{ names: ['МСП', 'средний бизнес'], also: [] }] };
  const { files } = await index(site(), { cacheDir }, others);
  expect(files).toEqual((await index(site(), {}, others)).files);
});

describe('Only the shard of a changed page is made anew', () => {
  test.each([
    ['where its words are those of the site', 'закон'],
    ['where it brings a word that no other has to do with', 'жираф'],
  ])('%s', async (_, word) => {
    const before = await index(site(), { cacheDir });
    const after = { ...site(), 'items/7': page('ru', 'Пункт 7', `Поддержка: ${word}`) };
    expect(madeAnew(before, await index(after, { cacheDir }))).toHaveLength(1);
  });

  test('and none where only its menu changed', async () => {
    const before = await index(site(), { cacheDir });
    const text = page('ru', 'Пункт 7', `Создание и поддержка: ${subjects[7]}, МСП.`, 'Другое меню');
    const after = await index({ ...site(), 'items/7': text }, { cacheDir });
    expect(madeAnew(before, after)).toEqual([]);
    expect(after.files).toEqual(before.files);
  });
});

test('A file whose digest is the same is not read again', async () => {
  const known = new Map<string, string>();
  const digestOf = (path: string) => known.get(path.split('/').slice(-3).join('/')) ?? '';
  const { dist, files } = await index(site(), { cacheDir, digestOf });
  for (const path of globSync('**/*.html', { cwd: dist }))
    known.set(path.split('/').slice(-3).join('/'), digest(join(dist, path)));
  const changed = { ...site(), 'items/7': page('ru', 'Пункт 7', 'Жираф') };
  expect((await index(changed, { cacheDir, digestOf })).files).toEqual(files);
});

test('Other code takes nothing over', async () => {
  const before = await index(site(), { cacheDir, version: '1' });
  const after = await index(site(), { cacheDir, version: '2' });
  expect(madeAnew(before, after)).toHaveLength(3);
});

test('What is kept may be lost', async () => {
  const after = { ...site(), 'items/7': page('ru', 'Пункт 7', 'Созидание') };
  const { files } = await index(after);
  for (const lost of ['memory', 'ru-*/pages', 'ru-*/questions', 'ru-*/sums', 'ru-*']) {
    await index(site(), { cacheDir });
    for (const path of globSync(lost, { cwd: cacheDir })) rmSync(join(cacheDir, path), { recursive: true });
    expect((await index(after, { cacheDir })).files, lost).toEqual(files);
  }
});

describe('What was damaged is not published again', () => {
  const first = (pattern: string, cwd: string) =>
    join(cwd, globSync(pattern, { cwd }).toSorted()[0] as string);
  /** In place and as long as it was, as an editor or a host's tool may do it. */
  const edit = (file: string): void => {
    const bytes = readFileSync(file);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1;
    writeFileSync(file, bytes);
  };
  const damages: [what: string, shards: number, damage: (dist: string) => void][] = [
    ['nothing', 0, () => {}],
    ['a result in the output', 1, (dist) => edit(first('pagefind/fragment/ru_*', dist))],
    ['a list of words in the output', 1, (dist) => edit(first('pagefind/ru-*/index/*', dist))],
    ['a program in the output', 1, (dist) => edit(join(dist, 'pagefind/pagefind-worker.js'))],
    ['a kept file, cut', 1, () => truncateSync(first('ru-*/index/index/*', cacheDir), 40)],
    ['a kept file, gone', 1, () => rmSync(first('ru-*/index/fragment/*', cacheDir))],
    [
      'a strange file among the kept',
      1,
      () => writeFileSync(join(first('ru-*', cacheDir), 'index/x.pf'), 'x'),
    ],
    ['nothing any more', 0, () => {}],
  ];

  test.each(['hashed', 'remembered'])('of files that are %s', async (way) => {
    const memory = join(await newFolder(), 'digests');
    const build = async (): Promise<Made> => {
      const digests = openDigests(memory);
      const made = await index(site(), { cacheDir, ...(way === 'remembered' && { digestOf: digests.of }) });
      digests.save();
      return made;
    };
    let last = await build();
    const { files } = last;
    for (const [what, shards, damage] of damages) {
      // What is this young would be read again in any case.
      await setTimeout(60);
      last = await build();
      damage(last.dist);
      const next = await build();
      expect(next.files, what).toEqual(files);
      expect(madeAnew(last, next), what).toHaveLength(shards);
    }
  });

  test('of pages as they were read', async () => {
    const after = { ...site(), 'items/7': page('ru', 'Пункт 7', 'Созидание') };
    await index(site(), { cacheDir });
    for (const path of globSync('ru-*/pages', { cwd: cacheDir })) {
      const file = join(cacheDir, path);
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Создание', 'Закрытие'));
    }
    expect((await index(after, { cacheDir })).files).toEqual((await index(after)).files);
  });
});

test('Nothing is kept but of the last index', async () => {
  await index(site(), { cacheDir });
  await index({ ...site(), 'items/7': page('ru', 'Пункт 7', 'Закон') }, { cacheDir });
  expect(globSync('*', { cwd: cacheDir })).toHaveLength(4);
});
