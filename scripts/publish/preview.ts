/** The site with the new document, built beside the one that may be published. */
import { join } from 'node:path';
import { build } from 'astro';
import { previewVariable } from '../../src/config.ts';
import type { PublishStrings } from '../../src/strings/publish.ts';
import { type Served, serveSite } from '../server.ts';
import type { Terminal } from './terminal.ts';

export interface Preview {
  root: string;
  port: number;
  /** Path of the page to look at: `2017/resolutions/resolution/`. */
  page: string;
  words: PublishStrings;
  terminal: Terminal;
}

/** Shows the site until Enter. A site that cannot be built is said to be so: the document is published all the same. */
export async function showPreview({ root, port, page, words, terminal }: Preview): Promise<void> {
  terminal.say(words.building);
  try {
    const { url, close } = await servePreview(root, port);
    terminal.say('', words.ready(`${url}${page}`));
    await terminal.ask(`${words.endPreview} > `);
    await close();
  } catch (error) {
    terminal.say(words.previewFailed(error instanceof Error ? error.message : String(error)));
  }
}

/** Builds and serves; another port is taken where the wanted one is busy. */
async function servePreview(root: string, port: number): Promise<Served> {
  // Drafts are shown: nothing is published from here.
  process.env[previewVariable] = 'yes';
  const folder = join(root, 'node_modules/.astro/publish');
  await build({
    root,
    base: '/',
    outDir: join(folder, 'dist'),
    cacheDir: join(folder, 'cache'),
    logLevel: 'error',
  });
  return serveSite(join(folder, 'dist'), { port }).catch(() => serveSite(join(folder, 'dist')));
}
