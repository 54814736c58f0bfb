/** Where a project's site lies that readers see: `outDir` in `astro.config.mjs` may name another folder than `dist`. */
import { join } from 'node:path';
import { outputFolderOf } from '../src/integration/compiled-site.ts';

/** From the project's root. */
export const builtFolder = (root: string): string =>
  outputFolderOf(join(root, 'node_modules/.astro/')) || 'dist';
