/** What Pagefind will read of a built page: its language and its words, as its `data-pagefind-*` attributes say. */
import { Parser } from 'htmlparser2';

export interface PageText {
  /** As in `<html lang>`, in lower case, as addresses and the index have it. */
  language: string;
  /** Machine kind: `recommendation`, `session` … */
  kind: string;
  /** Whether it has a part that is marked to be indexed. */
  indexed: boolean;
  /** Of its h1. */
  title: string;
  /** The words of that part. */
  own: string;
  /** Ids of the places inside it that a result may lead to: parts and sections. */
  places: string[];
  /** What the head says of it: its part, its addressees, its edition. By name of the field. */
  fields: Record<string, string>;
}

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** What Pagefind leaves out unasked. */
const skipped = new Set('script style nav footer form label svg noscript template'.split(' '));
/** What does not part the letters of a word. */
const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);

export function pageText(html: string): PageText {
  const page: PageText = {
    language: '',
    kind: '',
    indexed: false,
    title: '',
    own: '',
    places: [],
    fields: {},
  };
  const own: string[] = [];
  /** How deep inside the indexed element, and inside an ignored one. */
  let depth = 0;
  let body = 0;
  let ignored = 0;
  let inTitle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html') page.language = (attributes.lang ?? '').toLowerCase();
      const field = /^search:(.+)$/.exec(attributes.name ?? '')?.[1];
      if (field !== undefined && name === 'meta') page.fields[field] = attributes.content ?? '';
      if (!empty.has(name)) depth += 1;
      if (attributes['data-pagefind-body'] !== undefined) {
        page.indexed = true;
        body ||= depth;
      }
      if (!empty.has(name) && (attributes['data-pagefind-ignore'] !== undefined || skipped.has(name)))
        ignored ||= depth;
      if (attributes['data-pagefind-title'] !== undefined && attributes.id !== undefined)
        page.places.push(attributes.id);
      if (name === 'h1') inTitle = true;
      if (body !== 0 && !inline.has(name)) own.push(' ');
    },
    ontext(text) {
      if (inTitle) page.title += text;
      if (body !== 0 && ignored === 0) own.push(text);
    },
    onclosetag(name) {
      if (empty.has(name)) return;
      if (name === 'h1') inTitle = false;
      if (ignored === depth) ignored = 0;
      if (body === depth) body = 0;
      depth -= 1;
      if (body !== 0 && !inline.has(name)) own.push(' ');
    },
  });
  parser.end(html);
  page.own = own.join('').replace(/\s+/g, ' ').trim();
  page.kind = page.fields.kind ?? '';
  return page;
}
