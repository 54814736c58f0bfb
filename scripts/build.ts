/** `proceedings build [--preview]`: the site and its search index into `dist/`. */
import { parseArgs } from 'node:util';
import { build as astroBuild } from 'astro';
import { previewVariable } from '../src/config.ts';

export async function build(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { root: { type: 'string', default: '.' }, preview: { type: 'boolean', default: false } },
  });
  if (values.preview) process.env[previewVariable] = 'yes';
  await astroBuild({ root: values.root });
  return 0;
}
