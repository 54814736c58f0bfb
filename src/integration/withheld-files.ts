/** Keeps files of `public/` that are not to be published out of the built site, and from whoever asks the dev server for one. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Connect } from 'vite';

/** `dir`: of the built site, which has a copy of all of `public/`. */
export async function withhold(withheld: ReadonlySet<string>, dir: string): Promise<void> {
  await Promise.all([...withheld].map((path) => rm(join(dir, path), { force: true })));
}

/**
 * Answers 404 for a withheld file by whatever path the dev server has for it: its address, with the base or without, its
 * place in the project, or in the file system.
 */
export function refuseWithheld(
  publicDir: string,
  withheld: () => ReadonlySet<string>,
): Connect.NextHandleFunction {
  const name = `/${basename(resolve(publicDir))}/`;
  return (request, response, next) => {
    const path = decoded(request.url?.replace(/[?#].*$/, '') ?? '').replaceAll(/\/+/g, '/');
    const mayBe = plain(path).includes(plain(name)) || isPublic(publicDir, path);
    if (!mayBe || ![...withheld()].some((file) => plain(path).endsWith(plain(file)))) return next();
    response.statusCode = 404;
    response.end();
  };
}

/** Some tail of the path is a file: where a base stands before it, not the whole. Reading content for every request would take long. */
const isPublic = (publicDir: string, path: string): boolean =>
  path
    .split('/')
    .filter((part) => part !== '')
    .some((_, index, parts) => existsSync(join(publicDir, ...parts.slice(index))));

/** File systems may take letters of either case, and signs written in one character or two, for the same. */
const plain = (path: string): string => path.normalize('NFC').toLowerCase();

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
