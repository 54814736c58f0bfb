/**
 * A page without what Pagefind reads only to leave it out: a third of a page is its head, and most of the rest menus, lists and
 * citations that are marked to be ignored. What is left gives the same index.
 */

/** A comment, or a tag with its slash, name and attributes. */
const tagPattern = /<(?:!--[\s\S]*?-->|(\/?)([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>)/gi;
/** Never closed. */
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** May be left unclosed, so that their end is not sure. */
const unsure = new Set(
  'body html p li dt dd td th tr thead tbody tfoot option optgroup colgroup rt rp caption'.split(' '),
);
/** Pagefind leaves them out unasked. */
const skipped = new Set('script style nav footer form label svg noscript template'.split(' '));
/** In them a `<` begins no tag. */
const raw = new Set(['script', 'style', 'textarea']);

/** `null` for a page that has nothing to be indexed. */
export function shortPage(html: string): string | null {
  const bodies: string[] = [];
  const between: string[] = [];
  let rest = 0;
  for (;;) {
    const body = nextBody(html, rest);
    if (body === null) break;
    const inside = shortBody(html, body);
    // What has no sure end is left as it is.
    if (inside === null) return html;
    bodies.push(inside.html);
    between.push(html.slice(rest, body.from));
    rest = inside.to;
  }
  if (bodies.length === 0) return null;
  const [head = '', ...outside] = [...splitHead(between.join('')), html.slice(rest)];
  if (outside.some(saysSomething)) return html;
  const kept =
    head.match(/<html[^>]*>|<title[^>]*>[^<]*<\/title>|<meta (?:[^>"']|"[^"]*"|'[^']*')*>/gi) ?? [];
  const [root = '<html>', ...facts] = kept.filter(
    (tag) => !/^<meta/i.test(tag) || /data-pagefind-|search:/.test(tag),
  );
  return `${root}<head>${facts.join('')}</head><body>${bodies.join('')}</body></html>`;
}

interface Body {
  from: number;
  /** Behind its opening tag. */
  inside: number;
  name: string;
}

function nextBody(html: string, from: number): Body | null {
  for (
    let at = html.indexOf('data-pagefind-body', from);
    at !== -1;
    at = html.indexOf('data-pagefind-body', at + 1)
  ) {
    const start = html.lastIndexOf('<', at);
    const tag = new RegExp(tagPattern.source, 'iy');
    tag.lastIndex = start;
    const [whole = '', , name = ''] = tag.exec(html) ?? [];
    if (start + whole.length > at && name !== '')
      return { from: start, inside: start + whole.length, name: name.toLowerCase() };
  }
  return null;
}

/** `null` where it does not surely end. */
function shortBody(html: string, { from, inside, name: body }: Body): { html: string; to: number } | null {
  if (unsure.has(body)) return null;
  const tag = new RegExp(tagPattern.source, 'gi');
  tag.lastIndex = inside;
  let short = html.slice(from, inside);
  let copied = inside;
  let depth = 1;
  for (let found = tag.exec(html); found !== null; found = tag.exec(html)) {
    const [whole, slash = '', written = '', attributes = ''] = found;
    const name = written.toLowerCase();
    if (name === '') continue;
    if (name === body) depth += slash === '' ? 1 : -1;
    if (depth === 0) return { html: short + html.slice(copied, tag.lastIndex), to: tag.lastIndex };
    if (slash !== '' || (attributes === '' && !skipped.has(name))) continue;
    short += html.slice(copied, found.index) + (telling(name, attributes) ? whole : bare(name, attributes));
    copied = tag.lastIndex;
    const end = isLeftOut(name, attributes) ? endOf(html, tag.lastIndex, name) : null;
    if (end !== null && !saysSomething(html.slice(copied, end))) {
      copied = end;
      tag.lastIndex = end;
    }
  }
  return null;
}

const isLeftOut = (name: string, attributes: string): boolean =>
  (skipped.has(name) || attributes.includes('data-pagefind-ignore="all"')) &&
  !empty.has(name) &&
  !unsure.has(name) &&
  !attributes.endsWith('/');

/** Where the closing tag begins of an element whose inside begins at `from`; `null` where there is none. */
function endOf(html: string, from: number, name: string): number | null {
  if (raw.has(name)) return atLeast(html.indexOf(`</${name}`, from), 0);
  const tag = new RegExp(tagPattern.source, 'gi');
  tag.lastIndex = from;
  let depth = 1;
  for (let found = tag.exec(html); found !== null; found = tag.exec(html)) {
    const [, slash = '', written = '', attributes = ''] = found;
    const other = written.toLowerCase();
    if (slash === '' && raw.has(other))
      tag.lastIndex = Math.max(html.indexOf(`</${other}`, tag.lastIndex), tag.lastIndex);
    if (other !== name || attributes.endsWith('/')) continue;
    depth += slash === '' ? 1 : -1;
    if (depth === 0) return found.index;
  }
  return null;
}

const atLeast = (place: number, least: number): number | null => (place < least ? null : place);

/** Whether Pagefind takes something from here though it is no text of the page. */
const saysSomething = (html: string): boolean => /data-pagefind-(?:meta|filter|sort|default-meta)/.test(html);

/** Whether attributes may matter that are not known here. */
const telling = (name: string, attributes: string): boolean =>
  name === 'img' || attributes.includes('data-pagefind') || attributes.includes('data-search');

function bare(name: string, attributes: string): string {
  const [id = ''] = /(?<=\s)id=(?:"[^"]*"|'[^']*'|[^\s"'>]+)/i.exec(attributes) ?? [];
  return id === '' ? `<${name}>` : `<${name} ${id}>`;
}

function splitHead(html: string): [string, string] {
  const end = html.search(/<\/head>/i);
  return end === -1 ? [html, ''] : [html.slice(0, end), html.slice(end)];
}
