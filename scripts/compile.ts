/** `npm pack` runs it: the command line and the programs of its threads -> `bin/`. Node runs no TypeScript in a package that is installed. */
import { copyFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

rmSync('bin', { recursive: true, force: true });
await build({
  entryPoints: {
    proceedings: 'scripts/proceedings.ts',
    'bodies-worker': 'src/markdown/worker.ts',
    'pages-worker': 'src/rendering/worker.ts',
  },
  outdir: 'bin',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  banner: { js: '#!/usr/bin/env node' },
});
// It is found beside the code that starts it.
copyFileSync('src/search/build/pagefind-thread.mjs', 'bin/pagefind-thread.mjs');
