/** MODELS -> THE SITEMAP: which pages it lists, and what it says of them. https://www.sitemaps.org/protocol.html */
import type { SitemapItem, SitemapOptions } from '@astrojs/sitemap';
import { type Place, pathOf } from '../address.ts';
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

/**
 * Not listed: the search, pages that show another language's text, and `gone`, the addresses of what moved or was
 * withdrawn. Of a project's own pages nothing is known.
 */
export function sitemapOptions(
  models: readonly Proceedings[],
  base: string,
  gone: readonly string[] = [],
): NonNullable<SitemapOptions> {
  const pages = sitemapPages(models, base);
  const hidden = hiddenPaths(models, base, gone);
  return {
    filter: (url) => !url.endsWith('/search/') && !hidden.has(new URL(url).pathname),
    serialize: (item) => withFacts(item, pages.get(new URL(item.url).pathname)),
  };
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

function withFacts(item: SitemapItem, page: SitemapPage | undefined): SitemapItem {
  if (page === undefined) return item;
  const links = page.links.map(({ lang, path }) => ({ lang, url: new URL(path, item.url).href }));
  return {
    ...item,
    ...(page.lastmod === null ? {} : { lastmod: page.lastmod }),
    ...(links.length === 0 ? {} : { links }),
  };
}
