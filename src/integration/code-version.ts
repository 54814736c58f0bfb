/** What kept results depend on besides their input: the code that makes them and the libraries it uses. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** `packageDir` is the generator's `src/`; `folders` and files in it hold the code, `libraries` matches the names of the packages. */
function codeVersion(packageDir: URL, folders: readonly string[], libraries: RegExp): string {
  const hash = createHash('sha256');
  const code = globSync(
    folders.map((folder) => (folder.endsWith('.ts') ? folder : `${folder}/**/*.*`)),
    { cwd: fileURLToPath(packageDir) },
  );
  for (const file of code.filter((name) => !/\.test\.ts$|fixtures/.test(name)).toSorted()) {
    hash
      .update(file.replaceAll('\\', '/'))
      .update(readFileSync(new URL(file.replaceAll('\\', '/'), packageDir)));
  }
  const require = createRequire(new URL('../package.json', packageDir));
  const { dependencies, optionalDependencies } = require('./package.json') as Record<
    'dependencies' | 'optionalDependencies',
    Record<string, string>
  >;
  const names = Object.keys({ ...dependencies, ...optionalDependencies });
  for (const name of names.filter((dependency) => libraries.test(dependency))) {
    hash.update(name).update(installedVersion(require, name) ?? '');
  }
  return hash.digest('hex').slice(0, 16);
}

/** Packages may hide their `package.json`, so it is looked for above their entry. `null`: not installed, as optional ones may be. */
function installedVersion(require: NodeJS.Require, name: string): string | null {
  const entry = entryOf(require, name)?.replaceAll('\\', '/');
  if (entry === undefined) return null;
  const folder = entry.slice(
    0,
    entry.lastIndexOf(`/node_modules/${name}/`) + `/node_modules/${name}/`.length,
  );
  return (JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as { version: string }).version;
}

function entryOf(require: NodeJS.Require, name: string): string | undefined {
  try {
    return require.resolve(name);
  } catch {
    return undefined;
  }
}

/** What read fields and bodies depend on; the command line keeps the same ones as the build. */
export const processorVersion = (packageDir: URL): string =>
  codeVersion(
    packageDir,
    ['markdown', 'records', 'strings/vocabulary.ts', 'strings/terms.ts'],
    /mark|hype|hast|unified|yaml|matter|^astro$/,
  );

/** What files in other formats than pages depend on. */
export const exportsVersion = (packageDir: URL): string =>
  codeVersion(
    packageDir,
    ['document', 'exports', 'pdf', 'strings'],
    /typst|fonts|sharp|docx|excel|uqr|fflate|xast/,
  );

/** What the search index depends on besides the pages. */
export const searchVersion = (packageDir: URL): string =>
  codeVersion(packageDir, ['search', 'strings'], /pagefind|htmlparser2/);
