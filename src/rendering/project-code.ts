/** A PROJECT'S CODE -> one digest: all that the pages' look depends on besides content. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Digests } from '../output/digests.ts';

export interface ProjectCode {
  /** Of the project: with `astro.config.mjs`, its own pages and styles. */
  root: string;
  /** The generator's `src/`. */
  packageDir: URL;
  /** Where the site is built: there is no code in it. */
  outDir: string;
  /** Files that were compiled into the pages, from the root; they may lie anywhere. */
  read: readonly string[];
}

/** Nothing in these folders of a project is code of the pages unless it was read; `public/` is copied as it is. */
const noCode = /^(?:content|public|docs|dist.*)$/;
/** Nor in these anywhere. */
const generated = /^(?:node_modules|\..*)$/;
/** Vite gives pages what stands in these. */
const environmentFile = /^\.env(?:\.|$)/;

/** Code that may ask for variables of the environment, the configuration above all. */
const asking = /^\.(?:astro|[cm]?[jt]sx?)$/;
const asks = /\benv\b|\bloadEnv\b/;
/** Vite gives these to pages; the others are there for code that asks for them. */
const publicVariable = /^PUBLIC_/;
/** They differ from run to run, and say nothing of a site. */
const passing = /^(?:_|OLDPWD|PWD|SHLVL|NODE_COMPILE_CACHE|(?:npm|PROCEEDINGS|VITEST)_.*)$/;

export function digestOfCode(project: ProjectCode, digests: Digests): string {
  const { root, packageDir, read } = project;
  const hash = createHash('sha256');
  const require = createRequire(packageDir);
  // A change of another library shows in the project's lock file.
  hash.update((require('astro/package.json') as { version: string }).version).update(process.version);
  const own = [...codeFiles(project, root), ...read];
  for (const file of codeFiles(project, fileURLToPath(packageDir)))
    hash.update(file).update(digests.of(join(fileURLToPath(packageDir), file)));
  for (const file of own)
    hash.update(file).update(existsSync(join(root, file)) ? digests.of(join(root, file)) : '');
  const all = own.some((file) => asking.test(extname(file)) && asksIn(join(root, file)));
  for (const [name, value] of Object.entries(process.env).toSorted())
    if (publicVariable.test(name) || (all && !passing.test(name))) hash.update(JSON.stringify([name, value]));
  return hash.digest('hex');
}

function asksIn(file: string): boolean {
  try {
    return asks.test(readFileSync(file, 'utf8'));
  } catch {
    return false;
  }
}

/** Below the folder, links too. */
function codeFiles({ outDir }: Pick<ProjectCode, 'outDir'>, folder: string): string[] {
  const isOutput = (path: string) => resolve(path) === resolve(outDir);
  const code = globSync('**', {
    cwd: folder,
    withFileTypes: true,
    exclude: ({ name, parentPath }) =>
      generated.test(name) ||
      isOutput(join(parentPath, name)) ||
      (noCode.test(name) && resolve(parentPath) === resolve(folder)),
  })
    .filter((entry) => !entry.isDirectory() && !/\.test\.ts$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return [...code, ...readdirSync(folder).filter((name) => environmentFile.test(name))].toSorted();
}
