/** The site's icons are routes of their own only where the project has no file of that name: its own file wins. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { OwnPage } from './own-pages.ts';

const names = ['favicon.svg', 'apple-touch-icon.png'];

/** For `injectRoute`. `packageDir` is the generator's `src/`. */
export function icons(publicDir: URL, packageDir: URL): OwnPage[] {
  return names
    .filter((name) => !existsSync(new URL(name, publicDir)))
    .map((name) => ({
      pattern: `/${name}`,
      entrypoint: fileURLToPath(new URL(`icons/${name}.ts`, packageDir)),
      prerender: true,
    }));
}
