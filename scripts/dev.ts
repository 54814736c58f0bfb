/** `proceedings dev`: the dev server, which reloads the page after every change in `content/`. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dev as astroDev } from 'astro';
import { previewVariable } from '../src/config.ts';
import './thread-programs.ts';

/** Runs until it is stopped; 2 when there is no content. Drafts are shown: nothing is published from here. */
export async function dev(args: string[]): Promise<2 | undefined> {
  const { values } = parseArgs({
    args,
    options: { root: { type: 'string', default: '.' }, port: { type: 'string' } },
  });
  const root = resolve(values.root);
  // Astro would make folders there.
  if (!existsSync(join(root, 'content'))) {
    process.stderr.write(`There is no content/ folder in ${root}.\n`);
    return 2;
  }
  process.env[previewVariable] = 'yes';
  const port = values.port ?? process.env.PORT;
  await astroDev({ root: values.root, ...(port === undefined ? {} : { server: { port: Number(port) } }) });
  return undefined;
}
