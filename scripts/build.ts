/**
 * `proceedings build [--preview] [--pages-only]`: the site, its files in every format and its search index into `dist/`; with drafts into
 * `dist-preview/`, so that nobody publishes them by mistake.
 */
import { parseArgs } from 'node:util';
import { build as astroBuild } from 'astro';
import { pagesOnlyVariable, previewDir, previewVariable } from '../src/config.ts';

/** Nothing of a preview is kept where a build for readers would find it. */
const previewFolders = { outDir: previewDir, cacheDir: 'node_modules/.astro/preview' };

export async function build(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      root: { type: 'string', default: '.' },
      preview: { type: 'boolean', default: false },
      'pages-only': { type: 'boolean', default: false },
    },
  });
  if (values.preview) process.env[previewVariable] = 'yes';
  if (values['pages-only']) process.env[pagesOnlyVariable] = 'yes';
  await astroBuild({ root: values.root, ...(values.preview ? previewFolders : {}) });
  return 0;
}
