/** FILES OF THE SITE -> DISK, and in the dev server to whoever asks. The one place that keeps files which take long to make. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { ExportedFile } from '../exports/files.ts';
import type { Contents, Format } from '../exports/format.ts';
import { formats } from '../exports/formats.ts';

export interface ExportOptions {
  /** Keeps files that take long to make, by a digest of all that they depend on. */
  cacheDir: string;
  /** Stands for the code that makes them. */
  version: string;
}

/** Ids of formats that are not written: those that this machine cannot write, or all. */
export const missingFormats = (
  pagesOnly: boolean,
  table: Readonly<Record<string, Format>> = formats,
): string[] =>
  Object.entries(table)
    .filter(([, { isAvailable }]) => pagesOnly || isAvailable?.() === false)
    .map(([id]) => id);

/** How many files are made at a time: pictures are packed in threads while the next is set. */
const atOnce = 4;

/** Writes all files below `dir`. */
export async function writeFiles(
  files: readonly ExportedFile[],
  dir: string,
  options: ExportOptions,
): Promise<void> {
  const left = files.values();
  const work = async () => {
    for (const { address, write } of left) {
      const path = join(dir, address);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, await contentsOf(await write(), options));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function contentsOf(
  contents: Contents,
  { cacheDir, version }: ExportOptions,
): Promise<string | Uint8Array> {
  if (typeof contents === 'string' || contents instanceof Uint8Array) return contents;
  const digest = createHash('sha256')
    .update(JSON.stringify([version, contents.input]))
    .digest('hex');
  const kept = join(cacheDir, digest);
  const known = await readFile(kept).catch(() => null);
  if (known !== null) return known;
  const made = await contents.render();
  await mkdir(cacheDir, { recursive: true });
  // Whole or not at all: another build may look for it, or this one be ended.
  const unfinished = `${kept}.${process.pid}`;
  await writeFile(unfinished, made);
  await rename(unfinished, kept);
  return made;
}

/** The dev server's answer to a file's address. `read` is called again after content has changed. */
export function serveFiles(
  read: () => readonly ExportedFile[],
  { root, base, ...options }: ExportOptions & { root: string; base: string },
) {
  const content = resolve(root, 'content');
  const start = base.replace(/\/$/, '');
  let files: readonly ExportedFile[] | undefined;
  return {
    name: 'astro-proceedings:exports',
    configureServer: (server: ViteDevServer): void => {
      server.watcher.on('all', (_event, file) => {
        if (resolve(file).startsWith(content)) files = undefined;
      });
      server.middlewares.use((request, response, next) => {
        const address = request.url?.replace(/\?.*$/, '') ?? '';
        if (!suffixes.test(address)) return next();
        files ??= read();
        const file = files.find((one) => start + one.address === address);
        if (file === undefined) return next();
        Promise.resolve(file.write())
          .then((contents) => contentsOf(contents, options))
          .then((contents) => {
            response.setHeader('Content-Type', file.format.mediaType);
            response.end(contents);
          }, next);
      });
    },
  };
}

const suffixes = new RegExp(
  `\\.(?:${Object.values<Format>(formats)
    .map(({ suffix }) => suffix.replace('.', '\\.'))
    .join('|')})$`,
);
