/** `proceedings build [--preview] [--pages-only]`: the site, its files in every format and its search index into `dist/`. */
import { parseArgs } from 'node:util';
import { build as astroBuild } from 'astro';
import { pagesOnlyVariable, previewVariable } from '../src/config.ts';

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
  await astroBuild({ root: values.root });
  return 0;
}
