/** MODELS -> THE SITEMAP: which pages it lists, and what it says of them. https://www.sitemaps.org/protocol.html */
import { type Place, pathOf } from '../address.ts';
import { byCodeUnits } from '../model/order.ts';
import type { Proceedings } from '../model/types.ts';
import { datedPages } from '../model/views/page-dates.ts';
import { untranslated } from '../model/views/untranslated.ts';
import { languageTag } from '../strings/direction.ts';

export interface SitemapPage {
  /** ISO: a day, a month or a year, which W3C’s form of dates knows too. */
  lastmod: string | null;
  /** The path of the page in each language that it exists in; empty where there is but one. */
  links: { lang: string; path: string }[];
}

export interface SitemapUrl extends SitemapPage {
  /** On the host. */
  path: string;
}

/**
 * What is listed of the pages that were built, by path. Not the search, pages that show another language's text, and `gone`, the
 * addresses of what moved or was withdrawn. Of a project's own pages nothing more is known.
 */
export function sitemapUrls(
  paths: readonly string[],
  models: readonly Proceedings[],
  base: string,
  gone: readonly string[] = [],
): SitemapUrl[] {
  const pages = sitemapPages(models, base);
  const hidden = hiddenPaths(models, base, gone);
  return paths
    .filter((path) => !path.endsWith('/search/') && !hidden.has(path))
    .toSorted(byCodeUnits)
    .map((path) => ({ path, ...(pages.get(path) ?? { lastmod: null, links: [] }) }));
}

/** By path on the host. */
export function sitemapPages(models: readonly Proceedings[], base: string): Map<string, SitemapPage> {
  return new Map(
    models.flatMap((model) =>
      datedPages(model).map(({ address, changed, existsIn }): [string, SitemapPage] => {
        const path = (language: string) => pathOf(address, placeOf(model, base, language));
        const links = existsIn.map((code) => ({ lang: languageTag(code), path: path(code) }));
        return [path(model.language), { lastmod: changed, links: links.length > 1 ? links : [] }];
      }),
    ),
  );
}

const hiddenPaths = (models: readonly Proceedings[], base: string, gone: readonly string[]) =>
  new Set(
    models.flatMap((model) =>
      [...untranslated(model), ...gone].map((address) =>
        pathOf(address, placeOf(model, base, model.language)),
      ),
    ),
  );

const placeOf = ({ languages }: Proceedings, base: string, language: string): Place => ({
  base,
  language,
  languages,
});
