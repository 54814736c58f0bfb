/** FILE -> its links, by what kind of file it is. */
import { gunzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { visit } from 'unist-util-visit';
import { extractLinks } from 'unpdf';
import { parseMarkdown } from '../../markdown/processor.ts';
import { loadedBy } from './css.ts';
import { readHtml } from './html.ts';
import { linksInData, relativeIn } from './json.ts';
import type { Read } from './link.ts';
import { headerLinks, nginxLinks, redirectLinks } from './rules.ts';
import { addressesIn, unescapedTex, unfolded } from './text.ts';
import { readXml } from './xml.ts';

type Reader = (bytes: Uint8Array, page: string, site: string) => Read | Promise<Read>;

/** Other files hold no links that we could read: pictures, fonts, the search's own. */
const readers: [RegExp, Reader][] = [
  [/\.(?:html|svg)$/, (bytes, page, site) => readHtml(strFromU8(bytes), page, site)],
  [/\.css$/, (bytes, page) => only(loadedBy(strFromU8(bytes)), page, 'css')],
  [/\.js$/, (bytes, page) => only(importedBy(strFromU8(bytes)), page, 'import')],
  [/\.xml$/, (bytes, page, site) => readXml(strFromU8(bytes), page, site)],
  [/\.(?:docx|xlsx)$/, (bytes, page, site) => packed(bytes, page, site)],
  [/\.pdf$/, (bytes, page, site) => inPdf(bytes, page, site)],
  [/\.pf_fragment$/, (bytes, page) => found(strFromU8(gunzipSync(bytes)), page)],
  [/\.webmanifest$/, (bytes, page) => inManifest(strFromU8(bytes), page)],
  [
    /\.(?:json|geojson)$/,
    (bytes, page, site) => ({
      links: linksInData(JSON.parse(strFromU8(bytes)), { page, attribute: '', site }),
      ids: null,
    }),
  ],
  [/\.ics$/, (bytes, page, site) => away(unfolded(strFromU8(bytes)), page, site)],
  [/\.bib$/, (bytes, page, site) => away(unescapedTex(strFromU8(bytes)), page, site)],
  [/\.md$/, (bytes, page, site) => inMarkdown(strFromU8(bytes), page, site)],
  [/\.(?:csv|ris|txt)$/, (bytes, page, site) => away(strFromU8(bytes), page, site)],
  [/^_redirects$/, (bytes, page) => ({ links: redirectLinks(strFromU8(bytes), page), ids: null })],
  [/^_headers$/, (bytes, page) => ({ links: headerLinks(strFromU8(bytes), page), ids: null })],
  [/^redirects\.nginx\.conf$/, (bytes, page) => ({ links: nginxLinks(strFromU8(bytes), page), ids: null })],
];

export async function readLinks(bytes: Uint8Array, page: string, site: string): Promise<Read> {
  const [, read] = readers.find(([name]) => name.test(page)) ?? [];
  return (await read?.(bytes, page, site)) ?? { links: [], ids: null };
}

const only = (links: string[], page: string, attribute: string, isAway = false): Read => ({
  links: links.map((link) => ({ page, attribute, link, ...(isAway ? { away: true } : {}) })),
  ids: null,
});

const away = (text: string, page: string, site: string): Read =>
  only(addressesIn(text, site), page, 'text', true);

/** `from './a.js'`, `import('./a.js')` */
const importedBy = (code: string): string[] =>
  [...code.matchAll(/\b(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`$]+)["'`]/g)].map(([, path = '']) => path);

/** Where the words of a sheet's footer end: `&R` and the like place what follows. */
const afterFooter = /&[LCR].*$/;

function packed(bytes: Uint8Array, page: string, site: string): Read {
  const parts = unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$/.test(name) });
  // Places that a part names are places of the office file.
  const links = Object.values(parts)
    .flatMap((part) => readXml(strFromU8(part), page, site).links)
    .filter(({ away }) => away)
    .map((found) => ({ ...found, link: found.link.replace(afterFooter, '') }));
  return { links, ids: null };
}

async function inPdf(bytes: Uint8Array, page: string, site: string): Promise<Read> {
  const { links } = await extractLinks(new Uint8Array(bytes));
  return only(
    links.flatMap((link) => addressesIn(link, site)),
    page,
    'annotation',
    true,
  );
}

/** A page of the search and the places in it that it leads to. https://pagefind.app/docs/api/ */
function found(fragment: string, page: string): Read {
  const { url, anchors } = JSON.parse(fragment.slice(fragment.indexOf('{'))) as {
    url: string;
    anchors: { id: string }[];
  };
  const paths = [url, ...anchors.map(({ id }) => `${url}#${encodeURIComponent(id)}`)];
  // The search puts the base before its addresses when it is asked.
  return only(
    paths.map((path) => `base:${path}`),
    page,
    'search result',
  );
}

function inManifest(json: string, page: string): Read {
  const links: string[] = [];
  JSON.parse(json, (key, value: unknown) => {
    if (/^(?:src|start_url|scope)$/.test(key) && typeof value === 'string') links.push(value);
    return value;
  });
  return only(links, page, 'manifest');
}

function inMarkdown(text: string, page: string, site: string): Read {
  const relative: string[] = [];
  visit(parseMarkdown(text), (node) => {
    if ('url' in node && !/^(?:[a-z][\w+.-]*:|#)/i.test(node.url)) relative.push(node.url);
    if (node.type === 'html') relative.push(...relativeIn(node.value));
  });
  return only([...addressesIn(text, site), ...relative], page, 'text', true);
}
