/** Which files Vite reads for the pages: those of a project may import from anywhere, and so may its stylesheets. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** `packageDir`: the generator's `src/`, of which all is code of the pages anyway. */
export function createReadFiles(packageDir: URL) {
  const found = new Set<string>();
  const source = fileURLToPath(packageDir);
  const isOthers = (file: string) =>
    isAbsolute(file) && !file.startsWith(source) && !/[\\/]node_modules[\\/]/.test(file) && existsSync(file);
  return {
    /** Absolute paths of files outside of the generator and of libraries. */
    files(): string[] {
      const files = new Set<string>();
      const add = (file: string): void => {
        if (files.has(file) || !isOthers(file)) return;
        files.add(file);
        for (const one of importedStyles(file)) add(one);
      };
      for (const file of found) add(file);
      return [...files];
    },
    vitePlugin: {
      name: 'astro-proceedings:read-files',
      apply: 'build',
      buildEnd() {
        for (const id of this.getModuleIds()) found.add(id.replace(/[?#].*$/, ''));
      },
    } satisfies Plugin,
  };
}

/** Vite joins them into the stylesheet that imports them, so they are no modules. */
function importedStyles(file: string): string[] {
  if (!/\.(?:css|pcss|s[ac]ss|less|styl)$/.test(file)) return [];
  const imports = readFileSync(file, 'utf8').matchAll(
    /@(?:import|use|forward)\s+(?:url\(\s*)?["']?(?<path>\.[^"')\s;]+)/g,
  );
  return [...imports].map(({ groups }) => resolve(dirname(file), groups?.path ?? ''));
}
