/** A PROJECT'S CODE -> one digest: all that the pages' look depends on besides content. */
import { createHash } from 'node:crypto';
import { globSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Digests } from '../output/digests.ts';

export interface ProjectCode {
  /** Of the project: with `astro.config.mjs`, its own pages and styles. */
  root: string;
  /** The generator's `src/`. */
  packageDir: URL;
}

/** Nothing in these folders of a project is code of the pages; `public/` is copied as it is. */
const noCode = /^(?:content|public|docs|dist.*)$/;
/** Nor in these anywhere. */
const generated = /^(?:node_modules|\..*)$/;
/** Vite gives pages what stands in these. */
const environmentFile = /^\.env(?:\.|$)/;

/** Variables that Vite gives to pages. */
const publicVariable = /^PUBLIC_/;

export function digestOfCode({ root, packageDir }: ProjectCode, digests: Digests): string {
  const hash = createHash('sha256');
  const require = createRequire(packageDir);
  // A change of another library shows in the project's lock file.
  hash.update((require('astro/package.json') as { version: string }).version).update(process.version);
  for (const [name, value] of Object.entries(process.env).toSorted())
    if (publicVariable.test(name)) hash.update(JSON.stringify([name, value]));
  for (const folder of new Set([fileURLToPath(packageDir), root]))
    for (const file of codeFiles(folder)) hash.update(file).update(digests.of(join(folder, file)));
  return hash.digest('hex');
}

function codeFiles(folder: string): string[] {
  const code = globSync('**', {
    cwd: folder,
    withFileTypes: true,
    exclude: ({ name, parentPath }) =>
      generated.test(name) || (noCode.test(name) && resolve(parentPath) === resolve(folder)),
  })
    .filter((entry) => entry.isFile() && !/\.test\.ts$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return [...code, ...readdirSync(folder).filter((name) => environmentFile.test(name))].toSorted();
}
