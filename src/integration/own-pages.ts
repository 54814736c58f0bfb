/** Pages that a project has of its own, in `src/pages/`: they join the generator's. */
import { existsSync, globSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface OwnPage {
  pattern: string;
  entrypoint: string;
  prerender: true;
}

/** None for the generator's own repository, where `srcDir` is the package itself. */
export function ownPages(srcDir: URL, packageDir: URL): OwnPage[] {
  const pages = join(fileURLToPath(srcDir), 'pages');
  if (srcDir.href === packageDir.href || !existsSync(pages)) return [];
  return globSync('**/*.{astro,ts,js}', { cwd: pages })
    .map((file) => relative('.', file).split(sep).join('/'))
    .filter((file) => !file.split('/').some((name) => name.startsWith('_')))
    .toSorted()
    .map((file) => ({ pattern: patternOf(file), entrypoint: join(pages, file), prerender: true }));
}

/** `guide/index.astro` is `/guide`, `own.astro` is `/own`, `feed.json.ts` is `/feed.json`. */
function patternOf(file: string): string {
  const path = file.replace(/\.(?:astro|ts|js)$/, '').replace(/(?:^|\/)index$/, '');
  return `/${path}`;
}
