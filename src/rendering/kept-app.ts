/**
 * THE COMPILED PAGES, kept until their code changes: an edit of content compiles nothing. Bundling takes as long as all else that
 * a build after an edit does.
 */
import { hash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { BuildApp, PagesApp } from './pages-app.ts';

/** What Astro knows of the bundle besides what stands in it. */
export interface BundleFacts {
  /** The stylesheets of each page, by Astro's key of it. */
  styles: Record<string, unknown[]>;
  /** Scripts that integrations put into every page. */
  scripts: readonly unknown[];
}

export interface KeptApp<For> {
  /** What the caller wrote down of it: plain data. */
  for: For;
  /** Imports it. */
  open: () => Promise<PagesApp>;
  /** Puts the scripts, styles and fonts of the pages below `dir`. */
  placeAssets: (dir: string) => void;
}

/** `pages`: as Astro's hook `astro:build:setup` gives them, when all is compiled. */
export const bundleFacts = (
  app: BuildApp,
  pages: ReadonlyMap<string, { styles: unknown[] }>,
): BundleFacts => ({
  styles: Object.fromEntries([...pages].map(([key, { styles }]) => [key, styles])),
  scripts: app.getSettings().scripts,
});

/** Astro's own name, below the output. */
const bundleFolder = '.prerender';
const entryName = /^prerender-entry.*\.mjs$/;
const recordName = 'kept.json';

/** `outDir`: where Astro has written the bundle and the assets, and nothing else but a copy of `publicDir`. */
export function keepApp<For>(
  dir: string,
  { outDir, publicDir }: { outDir: string; publicDir: string },
  facts: BundleFacts,
  keptFor: For,
): void {
  const unfinished = `${dir}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  for (const file of filesIn(join(outDir, bundleFolder)))
    place(outDir, join(bundleFolder, file), join(unfinished, 'bundle'));
  const assets = filesIn(outDir).filter(
    (file) => !file.startsWith('.') && !existsSync(join(publicDir, file)),
  );
  for (const file of assets) place(outDir, file, join(unfinished, 'assets'));
  const record: KeptRecord<For> = { facts, keptFor, sums: sumsOf(unfinished) };
  writeFileSync(join(unfinished, recordName), JSON.stringify(record));
  rmSync(dir, { recursive: true, force: true });
  renameSync(unfinished, dir);
}

/** `null` where none is kept. */
export function keptApp<For>(dir: string): KeptApp<For> | null {
  const record = readRecord<For>(dir);
  if (record === null) return null;
  const bundle = join(dir, 'bundle', bundleFolder);
  return {
    for: record.keptFor,
    async open() {
      const entry = readdirSync(bundle).find((name) => entryName.test(name)) ?? '';
      const { app } = (await import(pathToFileURL(join(bundle, entry)).href)) as { app: BuildApp };
      app.setInternals(internalsOf(record.facts, app));
      app.setOptions({
        settings: { scripts: record.facts.scripts },
        logger: { options: { destination: errorsOnly } },
      });
      return app;
    },
    placeAssets(to) {
      for (const file of filesIn(join(dir, 'assets'))) place(join(dir, 'assets'), file, to);
    },
  };
}

interface KeptRecord<For> {
  facts: BundleFacts;
  keptFor: For;
  /** Of all other files. */
  sums: Record<string, string>;
}

/** `null` where a file is not what was kept, or there is none: nothing that is run or published is believed by its name. */
function readRecord<For>(dir: string): KeptRecord<For> | null {
  try {
    const record = JSON.parse(readFileSync(join(dir, recordName), 'utf8')) as KeptRecord<For>;
    return isDeepStrictEqual(record.sums, sumsOf(dir)) ? record : null;
  } catch {
    return null;
  }
}

const sumsOf = (dir: string): Record<string, string> =>
  Object.fromEntries(
    ['assets', `bundle/${bundleFolder}`].flatMap((folder) =>
      filesIn(join(dir, folder))
        .toSorted()
        .map((file) => [`${folder}/${file}`, hash('sha256', readFileSync(join(dir, folder, file)))]),
    ),
  );

const internalsOf = ({ styles }: BundleFacts, app: BuildApp) => ({
  pagesByKeys: new Map(Object.entries(styles).map(([key, sheets]) => [key, { styles: sheets }])),
  entrySpecifierToBundleMap: new Map(Object.entries(app.manifest.entryModules)),
});

const errorsOnly = {
  write: ({ message }: { message: string }) => {
    process.stderr.write(`${message}\n`);
  },
};

const filesIn = (folder: string): string[] =>
  globSync('**', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

/** A copy of `file` in `from`, below `to`: what is published may be changed where it stands. */
function place(from: string, file: string, to: string): void {
  mkdirSync(dirname(join(to, file)), { recursive: true });
  copyFileSync(join(from, file), join(to, file));
}
