/** A build for which nothing has to be compiled: only content has changed since the last one. */
import { cpSync, existsSync } from 'node:fs';
import { noteLedger } from '../../src/integration/append-ledger.ts';
import type { CompiledSite } from '../../src/integration/compiled-site.ts';
import { finishSite } from '../../src/integration/finish-site.ts';
import { openSite } from '../../src/integration/open-site.ts';
import { renderSite } from '../../src/integration/render-site.ts';
import type { Staged } from './staged.ts';

const info = (sentence: string) => process.stdout.write(`${sentence}\n`);
const warn = (sentence: string) => process.stderr.write(`${sentence}\n`);

/**
 * `open` gets the folder of the site that readers see, and answers with the one to write to. `null` where the pages have to be compiled
 * after all, because content says something else of what their code depends on; nothing is written then.
 */
export async function buildContent(
  compiled: CompiledSite,
  open: (output: string) => string,
): Promise<Staged | null> {
  const site = openSite(compiled.configured, 'build', warn);
  if (site === null) process.exit(1);
  if (!compiled.fits(site)) return null;
  const { publicDir, cacheDir, outDir } = site.configured;
  const output = outDir.replace(/[\\/]$/, '');
  const dir = `${open(output)}/`;
  if (existsSync(publicDir)) cpSync(publicDir, dir, { recursive: true, dereference: true });
  compiled.app.placeAssets(dir);
  const pages = await renderSite(await compiled.app.open(), dir, site, compiled.code, info);
  await finishSite(dir, pages, site, info);
  return { output, cacheDir, published: () => noteLedger(site, { info, warn }) };
}
