/** LINK -> what is wrong with where it leads, as far as the disk tells. */
import type { BuiltSite, Link, Read, reasons } from './link.ts';

export interface Site extends BuiltSite {
  /** What was read of each file of the built site, by its path from the site's root; upper and lower case count on any disk. */
  files: ReadonlyMap<string, Read>;
  /** Paths on the host whose pages are withdrawn. */
  withdrawn: ReadonlySet<string>;
}

/** Where a sound link leads: a path on the host, or `null` where that is not for us to say. */
export type Target = { path: string | null } | { why: keyof typeof reasons };

const elsewhere: Target = { path: null };
const bad = (why: keyof typeof reasons): Target => ({ why });

export function targetOf({ page, link, away }: Link, site: Site): Target {
  if (link === '') return bad('empty');
  if (away && !/^[a-z][\w+.-]*:/i.test(link)) return bad('relative');
  const from = `${site.site}${site.base}${page.replace(/index\.html$/, '')}`;
  const url = URL.parse(link.replace(/^base:\//, site.base), from);
  if (url === null) return bad('unreadable');
  if (!/^https?:$/.test(url.protocol)) return url.protocol === 'file:' ? bad('local') : elsewhere;
  if (isHere(url)) return bad('local');
  const { host, protocol } = new URL(site.site);
  if (url.host !== host) return elsewhere;
  if (url.protocol !== protocol) return bad('scheme');
  return inside(url, { page, site });
}

const isHere = ({ hostname }: URL) =>
  /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$|\.localhost$/.test(hostname);

function inside(url: URL, { page, site }: { page: string; site: Site }): Target {
  const path = decoded(url.pathname);
  if (path === null) return bad('unreadable');
  if (!path.startsWith(site.base)) return bad(`${path}/` === site.base ? 'slash' : 'base');
  const name = path.slice(site.base.length);
  if (/(?:^|\/)index\.html$/.test(name)) return bad('index');
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  const target = site.files.get(file);
  if (target === undefined) return bad(site.files.has(`${file}/index.html`) ? 'slash' : 'missing');
  if (target.moved && file !== page) return bad('moved');
  // Those pages lead to themselves and, in another language, to each other.
  const isRule = page.startsWith('_') || page.endsWith('.conf');
  const isGone = (one: string) => site.withdrawn.has(site.base + one.replace(/index\.html$/, ''));
  if (isGone(file) && !isRule && !isGone(page)) return bad('withdrawn');
  const why = placeFault(url.hash, target);
  return why === null ? { path: url.pathname } : bad(why);
}

/** A fragment may be as it is or encoded. https://html.spec.whatwg.org/multipage/browsing-the-web.html#find-a-potential-indicated-element */
function placeFault(hash: string, { ids, text = '' }: Read): keyof typeof reasons | null {
  const [place = '', directive] = hash.slice(1).split(':~:');
  const isThere = ids?.has(place) || ids?.has(decoded(place) ?? place);
  if (ids !== null && place !== '' && place !== 'top' && !isThere) return 'place';
  const isSaid = quotedIn(directive ?? '').every((words) => flat(text).includes(flat(words)));
  return isSaid ? null : 'words';
}

/** `text=before-,from,to,-after`. https://wicg.github.io/scroll-to-text-fragment/ */
const quotedIn = (directive: string): string[] =>
  directive
    .split('&')
    .filter((one) => one.startsWith('text='))
    .flatMap((one) => one.slice('text='.length).split(','))
    .map((words) => decoded(words.replace(/^-|-$/g, '')) ?? words);

const flat = (words: string) => words.replaceAll(/\s+/g, ' ').trim().toLowerCase();

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
