/** FILES OF THE SITE -> DISK, and in the dev server to whoever asks for one. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import { type ExportedFile, type FilesOptions, filesOf } from '../exports/files.ts';
import type { Format, Warn } from '../exports/format.ts';
import { formats } from '../exports/formats.ts';
import type { Loaded } from '../proceedings.ts';
import { bytesOf, type KeptFiles, sweep } from './kept-files.ts';
import { refuseWithheld, withhold } from './withheld-files.ts';

export interface SiteFilesOptions extends Pick<FilesOptions, 'site' | 'base' | 'without'> {
  /** The folder that holds `content/`. */
  root: string;
  /** A file of the project at the same address wins. */
  publicDir: string;
  kept: KeptFiles;
  /** Reads the project anew. */
  load: () => Loaded;
  /** Told what is wrong with a file, after its address. */
  warn: Warn;
}

/** How many files are made at a time: pictures are packed in threads while the next is set. */
const atOnce = 4;

export function createSiteFiles({ root, publicDir, kept, load, warn, ...options }: SiteFilesOptions) {
  const filesIn = ({ proceedings, markdown }: Loaded): ExportedFile[] =>
    filesOf(proceedings ?? [], { ...options, markdown }).filter(
      ({ address }) => !existsSync(join(publicDir, address)),
    );
  const warnOf =
    (address: string): Warn =>
    (sentence) =>
      warn(`${address}: ${sentence}`);
  return {
    /** Writes all files below `dir`, takes away those that are withheld, and says how many were written. */
    async write(loaded: Loaded, dir: string): Promise<number> {
      // At first: what fails later must not leave them there.
      await withhold(loaded.withheld, dir);
      const files = filesIn(loaded);
      const left = files.values();
      const work = async () => {
        for (const { address, write } of left) {
          const path = join(dir, address);
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, await bytesOf(await write(), kept, warnOf(address)));
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
      await sweep(kept);
      return files.length;
    },
    /** Answers in the dev server; content is read again after it has changed. */
    vitePlugin: {
      name: 'astro-proceedings:files',
      configureServer(server: ViteDevServer): void {
        const content = resolve(root, 'content');
        const start = options.base.replace(/\/$/, '');
        let loaded: Loaded | undefined;
        let files: ExportedFile[] | undefined;
        server.watcher.on('all', (_event, file) => {
          if (resolve(file).startsWith(content)) loaded = files = undefined;
        });
        const read = (): Loaded => {
          loaded ??= load();
          return loaded;
        };
        server.middlewares.use(refuseWithheld(publicDir, () => read().withheld));
        server.middlewares.use((request, response, next) => {
          const path = request.url?.replace(/\?.*$/, '') ?? '';
          // Astro takes the base away before anybody else sees the request.
          const address = path.startsWith(`${start}/`) ? path.slice(start.length) : path;
          if (!suffixes.test(address) || existsSync(join(publicDir, address))) return next();
          files ??= filesIn(read());
          const file = files.find((one) => one.address === address);
          if (file === undefined) return next();
          Promise.resolve(file.write())
            .then((contents) => bytesOf(contents, kept, warnOf(address)))
            .then((bytes) => {
              response.setHeader('Content-Type', contentType(file.format.mediaType));
              response.end(bytes);
            }, next);
        });
      },
    },
  };
}

const contentType = (mediaType: string): string =>
  /^text\/|json$|xml$/.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType;

const suffixes = new RegExp(
  `\\.(?:${Object.values<Format>(formats)
    .map(({ suffix }) => suffix.replaceAll('.', '\\.'))
    .join('|')})$`,
);
