/** What cached bodies depend on besides their own text: the code that reads them and the libraries it uses. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** `packageDir` is the generator's `src/`. */
export function processorVersion(packageDir: URL): string {
  const hash = createHash('sha256');
  const folder = new URL('markdown/', packageDir);
  for (const file of globSync('*.ts', { cwd: fileURLToPath(folder) }).toSorted()) {
    hash.update(file).update(readFileSync(new URL(file, folder)));
  }
  const require = createRequire(new URL('../package.json', packageDir));
  const { dependencies } = require('./package.json') as { dependencies: Record<string, string> };
  for (const name of Object.keys(dependencies).filter((dependency) =>
    /mark|hype|hast|unified/.test(dependency),
  )) {
    hash.update(name).update(installedVersion(require, name));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Packages may hide their `package.json`, so it is looked for above their entry. */
function installedVersion(require: NodeJS.Require, name: string): string {
  const entry = require.resolve(name).replaceAll('\\', '/');
  const folder = entry.slice(
    0,
    entry.lastIndexOf(`/node_modules/${name}/`) + `/node_modules/${name}/`.length,
  );
  return (JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as { version: string }).version;
}
