/** `proceedings dev`: the dev server, which reloads the page after every change in `content/`. */
import { parseArgs } from 'node:util';
import { dev as astroDev } from 'astro';
import { previewVariable } from '../src/config.ts';

/** Runs until it is stopped. Drafts are shown: nothing is published from here. */
export async function dev(args: string[]): Promise<undefined> {
  const { values } = parseArgs({
    args,
    options: { root: { type: 'string', default: '.' }, port: { type: 'string' } },
  });
  process.env[previewVariable] = 'yes';
  const port = values.port ?? process.env.PORT;
  await astroDev({ root: values.root, ...(port === undefined ? {} : { server: { port: Number(port) } }) });
}
