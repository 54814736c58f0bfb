/** The compiled pages, as Astro's bundle of them offers itself: which there are, and how one is rendered. */

import type { PathWithRoute } from 'astro';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';

/** What we use of the `app` that a prerender bundle exports. */
export interface PagesApp extends StaticPathsApp {
  render: (request: Request, options: { routeData: PathWithRoute['route'] }) => Promise<Response>;
}

/** The same as Astro's build has it, which tells it what it did not write into the bundle. */
export interface BuildApp extends PagesApp {
  setInternals: (internals: unknown) => void;
  setOptions: (options: unknown) => void;
  getSettings: () => { scripts: readonly unknown[] };
}

export interface Page {
  /** As Astro names it among those of its route. */
  pathname: string;
  /** Below the output: `2017/index.html`. */
  file: string;
  /** As the reader asks for it, with the base. */
  path: string;
  /** Stands for all that the page shows; `null` for one that says nothing of it. */
  key: string | null;
  route: PathWithRoute['route'];
}

/** All pages, in the order of their routes. */
export async function pagesOf(app: PagesApp): Promise<Page[]> {
  const paths = await new StaticPaths(app).getAll();
  const base = app.manifest.base.replace(/\/$/, '');
  return paths.map(({ pathname, route, cacheKey }) => ({
    pathname,
    file: fileOf(pathname, route.type),
    path: `${base}${route.type === 'endpoint' ? pathname : `${pathname.replace(/\/$/, '')}/`}`,
    key: cacheKey ?? null,
    route,
  }));
}

/** Hosts look for these pages by their numbers. */
const statusPage = /^\/(?:404|500)$/;

function fileOf(pathname: string, type: string): string {
  const name = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return name;
  if (statusPage.test(`/${name}`)) return `${name}.html`;
  return name === '' ? 'index.html' : `${name}/index.html`;
}
