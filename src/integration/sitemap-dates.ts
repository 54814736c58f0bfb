/** THE SITEMAP -> with its dates as the content has them. What writes it makes instants of days, and days of months and years. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { latest } from '../model/dated.ts';
import type { SitemapPage } from './sitemap.ts';

/** `pages`: by path on the host. To stand after the integration that writes the sitemap. */
export const sitemapDates = (pages: ReadonlyMap<string, Pick<SitemapPage, 'lastmod'>>): AstroIntegration => ({
  name: 'astro-proceedings:sitemap-dates',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const names = (await readdir(dir)).filter((name) => /^sitemap-.*\.xml$/.test(name)).toSorted();
      const newest = new Map<string, string>();
      // The index names the others, and comes after their numbers.
      for (const name of names) {
        const file = new URL(name, dir);
        const { xml, dates } = withDates(await readFile(file, 'utf8'), (path) =>
          name === 'sitemap-index.xml' ? newest.get(fileOf(path)) : pages.get(path)?.lastmod,
        );
        newest.set(name, latest(dates));
        await writeFile(file, xml);
      }
    },
  },
});

const fileOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** `dateOf`: of what has this path; what has none keeps the date that it has. `dates`: those written. */
export function withDates(
  xml: string,
  dateOf: (path: string) => string | null | undefined,
): { xml: string; dates: string[] } {
  const dates: string[] = [];
  const written = xml.replaceAll(
    /<loc>(?<loc>[^<]*)<\/loc><lastmod>[^<]*<\/lastmod>/g,
    (all: string, loc: string) => {
      const date = dateOf(new URL(loc).pathname);
      if (!date) return all;
      dates.push(date);
      return `<loc>${loc}</loc><lastmod>${date}</lastmod>`;
    },
  );
  return { xml: written, dates };
}
