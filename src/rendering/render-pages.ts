/** COMPILED PAGES + WHAT IS KEPT -> HTML FILES. Only what shows something new is rendered. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceFile } from '../output/replace-file.ts';
import type { PageStore } from './page-store.ts';
import { type Page, type PagesApp, pagesOf } from './pages-app.ts';
import { renderPage } from './render-page.ts';
import { type NewPage, renderNew, type Threads } from './threads.ts';

export interface RenderOptions {
  outDir: string;
  /** A file of the project at the same address wins. */
  publicDir: string;
  /** `https://example.org` */
  origin: string;
  store: PageStore;
  /** Stands for the code of the pages. */
  code: string;
  /** `null`: this one alone. */
  threads: Threads | null;
}

export interface SitePages {
  all: Page[];
  /** Where readers find those that show something new. */
  rendered: string[];
  /** Where pages stand that only lead to others. */
  forwarding: ReadonlySet<string>;
  /** How many have rendered them. */
  threads: number;
}

export async function renderPages(app: PagesApp, options: RenderOptions): Promise<SitePages> {
  const { outDir, publicDir, origin, store, code, threads } = options;
  const all = (await pagesOf(app)).filter(({ file }) => !existsSync(join(publicDir, file)));
  refuseTwins(all);
  const made: NewPage[] = [];
  const unkept: Page[] = [];
  for (const page of all) {
    const to = join(outDir, page.file);
    mkdirSync(dirname(to), { recursive: true });
    if (page.key === null) {
      unkept.push(page);
      continue;
    }
    const key = createHash('sha256').update(code).update(page.key).digest('hex');
    if (!store.place(key, to)) made.push({ page, key, to });
  }
  const took = await renderNew(app, made, { origin, store, threads });
  const forwarding = new Set<string>();
  for (const page of unkept) {
    const { bytes, forwards } = await renderPage(app, page, origin);
    if (forwards) forwarding.add(page.path);
    replaceFile(join(outDir, page.file), bytes);
  }
  store.sweep();
  return { all, rendered: made.map(({ page }) => page.path), forwarding, threads: took };
}

/** A page of the project's own may stand at the address of one of the generator's; which of them a reader would get is nobody's guess. */
function refuseTwins(pages: readonly Page[]): void {
  const seen = new Map<string, Page>();
  for (const page of pages) {
    const twin = seen.get(page.file);
    if (twin !== undefined)
      throw new Error(
        `${page.path} is made by two routes: ${twin.route.component} and ${page.route.component}.`,
      );
    seen.set(page.file, page);
  }
}
