/** COMPILED PAGES + THE SITE AS OPENED -> ITS PAGES ON DISK. */
import { createHash } from 'node:crypto';
import { openPageStore } from '../rendering/page-store.ts';
import type { PagesApp } from '../rendering/pages-app.ts';
import { renderPages, type SitePages } from '../rendering/render-pages.ts';
import type { Threads } from '../rendering/threads.ts';
import { threadPrograms } from '../thread-programs.ts';
import { compiledIn, type PagesCode, settingsOf } from './compiled-site.ts';
import type { OpenSite } from './open-site.ts';

/** `say` is told which pages are new. */
export async function renderSite(
  app: PagesApp,
  outDir: string,
  site: OpenSite,
  { digest, kept }: PagesCode,
  say: (sentence: string) => void,
): Promise<SitePages> {
  const { publicDir, cacheDir } = site.configured;
  const store = openPageStore(`${cacheDir}pages`, site.digests);
  const code = createHash('sha256')
    .update(JSON.stringify([digest, settingsOf(site)]))
    .digest('hex');
  const { origin } = new URL(site.site);
  const threads = kept ? threadsFor(site) : null;
  const pages = await renderPages(app, { outDir, publicDir, origin, store, code, threads });
  say(site.words.pages(pages.all.length, pages.rendered, pages.threads));
  return pages;
}

function threadsFor({ configured, content, without }: OpenSite): Threads | null {
  const program = threadPrograms()?.pages;
  const compiled = compiledIn(configured.cacheDir);
  if (program === undefined) return null;
  return {
    program,
    world: { root: configured.root, content: { ...content, worker: undefined }, without, compiled },
  };
}
