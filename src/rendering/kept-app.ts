/**
 * THE COMPILED PAGES, kept until their code changes: an edit of content compiles nothing. Bundling takes as long as all else that
 * a build after an edit does.
 */
import {
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
import { linkOrCopy } from '../output/link.ts';
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
  writeFileSync(join(unfinished, recordName), JSON.stringify({ facts, keptFor }));
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

function readRecord<For>(dir: string): { facts: BundleFacts; keptFor: For } | null {
  try {
    return JSON.parse(readFileSync(join(dir, recordName), 'utf8'));
  } catch {
    return null;
  }
}

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

/** A second name of `file` in `from`, below `to`. */
function place(from: string, file: string, to: string): void {
  mkdirSync(dirname(join(to, file)), { recursive: true });
  linkOrCopy(join(from, file), join(to, file));
}
