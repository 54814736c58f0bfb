/** HTML AND SVG -> their links, the places in them and their words. */
import { Parser } from 'htmlparser2';
import { linksOf } from './attributes.ts';
import { loadedBy } from './css.ts';
import { linksInData } from './json.ts';
import type { Link, Read } from './link.ts';
import { addressesIn } from './text.ts';

/** The page that hosts show at any address. What stands in `meta` is taken away by other programs. */
const anywhere = '404.html';

/** These part no words. */
const inline = new Set(
  'a abbr b bdi bdo cite code data em i ins kbd mark q s small span strong sub sup time u var wbr'.split(' '),
);
const gapAt = (tag: string) => (inline.has(tag) ? '' : ' ');

/** `site`: scheme and host. */
export function readHtml(html: string, page: string, site: string): Required<Read> & { ids: Set<string> } {
  const links: Link[] = [];
  const ids = new Set<string>();
  let text = '';
  let moved = false;
  const add = (attribute: string, found: string[]): void => {
    for (const link of found) {
      const isRelative = !/^(?:#|\/|[a-z][\w+.-]*:)/i.test(link);
      const isRead = attribute.startsWith('meta ') && attribute !== 'meta refresh';
      const away = isRead || (page === anywhere && isRelative);
      links.push({ page, attribute, link, ...(away ? { away } : {}) });
    }
  };
  /** What an element holds comes in pieces. */
  let held = '';
  let data = false;
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      text += held + gapAt(tag);
      held = '';
      data = tag === 'script' && /json/.test(attributes.type ?? '');
      if (attributes['http-equiv'] === 'refresh') moved = true;
      const label =
        tag === 'meta' ? (attributes.property ?? attributes.name ?? attributes['http-equiv']) : null;
      for (const [name, value] of Object.entries(attributes)) {
        if (name === 'id' || (name === 'name' && (tag === 'a' || tag === 'map'))) ids.add(value);
        else add(`${tag} ${label ?? name}`, linksOf(tag, name, value, site));
      }
    },
    ontext: (piece) => {
      held += piece;
    },
    onclosetag: (tag) => {
      if (tag === 'style') add('style', loadedBy(held));
      else if (data) links.push(...linksInData(JSON.parse(held), { page, attribute: 'json-ld', site }));
      else if (tag !== 'script') text += held + gapAt(tag);
      held = '';
      data = false;
    },
  });
  parser.end(html);
  text = text.replaceAll(/\s+/g, ' ');
  add('text', addressesIn(text, site));
  return { links, ids, text, moved };
}
