/** URLS -> THE FILES OF THE SITEMAP, by name. https://www.sitemaps.org/protocol.html */
import { join } from 'node:path';
import { x } from 'xastscript';
import { xmlOf } from '../exports/xml.ts';
import { latest } from '../model/dated.ts';
import { replaceFile } from '../output/replace-file.ts';
import type { SitemapUrl } from './sitemap.ts';

const namespace = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
};

/** The protocol allows 50,000 in a file. */
const mostUrls = 45_000;

interface Site {
  /** With the origin of the host. */
  site: string;
  base: string;
}

/** `dir`: the built site. */
export function writeSitemap(dir: string, urls: readonly SitemapUrl[], site: Site): void {
  for (const [name, xml] of sitemapFiles(urls, site)) replaceFile(join(dir, name), xml);
}

/** The index names the others, with the newest date in each. */
export function sitemapFiles(urls: readonly SitemapUrl[], { site, base }: Site): Map<string, string> {
  const absolute = (path: string) => new URL(path, site).href;
  const folder = `${base.replace(/\/$/, '')}/`;
  const parts = Array.from({ length: Math.ceil(urls.length / mostUrls) }, (_, index) => ({
    name: `sitemap-${index}.xml`,
    urls: urls.slice(index * mostUrls, (index + 1) * mostUrls),
  }));
  const index = parts.map((part) => {
    const newest = latest(part.urls.flatMap(({ lastmod }) => lastmod ?? []));
    return x('sitemap', [x('loc', absolute(`${folder}${part.name}`)), ...dated(newest || null)]);
  });
  return new Map([
    ...parts.map((part): [string, string] => [
      part.name,
      xmlOf(
        x(null, [
          x(
            'urlset',
            namespace,
            part.urls.map((url) => entry(url, absolute)),
          ),
        ]),
      ),
    ]),
    ['sitemap-index.xml', xmlOf(x(null, [x('sitemapindex', { xmlns: namespace.xmlns }, index)]))],
  ]);
}

const entry = ({ path, lastmod, links }: SitemapUrl, absolute: (path: string) => string) =>
  x('url', [
    x('loc', absolute(path)),
    ...dated(lastmod),
    ...links.map(({ lang, path: href }) =>
      x('xhtml:link', { rel: 'alternate', hreflang: lang, href: absolute(href) }),
    ),
  ]);

const dated = (lastmod: string | null) => (lastmod === null ? [] : [x('lastmod', lastmod)]);
