/** XML -> the addresses in it: feeds, site maps, programmes, legal documents, parts of office files. */
import { Parser } from 'htmlparser2';
import { placeOf } from './attributes.ts';
import { relativeIn } from './json.ts';
import type { Link, Read } from './link.ts';
import { addressesIn } from './text.ts';

/** Of Akoma Ntoso, and of XML in general. */
const ids = new Set(['eId', 'id', 'xml:id']);

/** `site`: scheme and host. Paths are left aside: in legal XML they name works, and lead nowhere. */
export function readXml(xml: string, page: string, site: string): Read {
  const links: Link[] = [];
  const places = new Set<string>();
  let text = '';
  const add = (attribute: string, found: string[], away = true): void => {
    for (const link of found) links.push({ page, attribute, link, ...(away ? { away } : {}) });
  };
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        for (const [name, value] of Object.entries(attributes)) {
          if (ids.has(name)) places.add(value);
          else if (/^#\S+$/.test(value)) add(`${tag} ${name}`, [placeOf(value.slice(1))], false);
          else add(`${tag} ${name}`, addressesIn(value, site));
        }
        text = '';
      },
      ontext: (piece) => {
        text += piece;
      },
      onclosetag: (tag) => {
        const found = [...addressesIn(text, site), ...relativeIn(text)];
        // What an `id` of a feed names is an entry, and not a place in the page.
        add(tag, tag === 'id' ? found.map((link) => link.replace(/#.*$/, '')) : found);
        text = '';
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return { links, ids: places };
}
