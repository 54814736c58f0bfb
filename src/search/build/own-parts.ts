/**
 * Parts of a page that are results of their own: an article that is nothing but text has no page, and who looks for a word
 * of it wants to land on it. The page marks them with `data-search-part`, whose value is what the part is called.
 */
import { Parser } from 'htmlparser2';
import { pageText } from './page-text.ts';

export interface OwnPart {
  /** Where it stands on its page. */
  id: string;
  /** A page that Pagefind may read for it. */
  html: string;
}

export interface Parted {
  /** The page without them. */
  html: string;
  parts: OwnPart[];
}

interface Cut {
  from: number;
  to: number;
  id: string;
  name: string;
}

export function partedPage(html: string): Parted {
  // To look for the words is much faster than to read the page.
  const cuts = html.includes('data-search-part') ? cutsOf(html) : [];
  if (cuts.length === 0) return { html, parts: [] };
  const { title } = pageText(html);
  const parts = cuts.map(({ from, to, id, name }) => ({
    id,
    html: partPage(html, pageText(`<div data-pagefind-body>${html.slice(from, to)}</div>`).own, name, title),
  }));
  const rest = cuts.toReversed().reduce((left, { from, to }) => left.slice(0, from) + left.slice(to), html);
  return { html: rest, parts };
}

/** Of each marked element, with the first id in it. None stands in another. */
function cutsOf(html: string): Cut[] {
  const cuts: Cut[] = [];
  let open: (Omit<Cut, 'to'> & { depth: number }) | null = null;
  let depth = 0;
  const parser = new Parser({
    onopentag(element, attributes) {
      if (element === 'section') depth += 1;
      const name = attributes['data-search-part'];
      if (name !== undefined) open = { from: parser.startIndex, id: '', name, depth };
      if (open !== null && open.id === '') open.id = attributes.id ?? '';
    },
    onclosetag(element) {
      if (element !== 'section') return;
      if (open?.depth === depth) {
        const { depth: _, ...cut } = open;
        cuts.push({ ...cut, to: parser.endIndex + 1 });
        open = null;
      }
      depth -= 1;
    },
  });
  parser.end(html);
  return cuts;
}

/** Above a page that mentions a word, and below a recommendation that says it. */
const weight = 2;

/** With what its page says of itself, besides the words by which only the whole is looked for. */
function partPage(html: string, words: string, name: string, title: string): string {
  const [root = '<html>'] = html.match(/<html[^>]*>/) ?? [];
  const facts = (html.match(/<meta name="search:[^>]*>/g) ?? []).filter(
    (fact) => !fact.includes('"search:also"'),
  );
  const said = [
    ['place', name],
    ['part', title],
  ].map(
    ([field, value = '']) =>
      `<meta name="search:${field}" data-pagefind-meta="${field}[content]" content="${escaped(value.trim())}">`,
  );
  return `${root}<head>${[...facts, ...said].join('')}</head><body data-pagefind-body data-pagefind-weight="${weight}"><h1 data-pagefind-meta="title">${escaped(words)}</h1></body></html>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
