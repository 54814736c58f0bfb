/** The items of a Word document: what stands beside each link to an item's page. */
import { strFromU8, unzipSync } from 'fflate';
import type { ReadItem } from './item-readers.ts';
import { itemIdOf } from './pdf-items.ts';
import { elementsOf, everyElement, named, readXml, textOf, type XmlElement } from './xml-tree.ts';

export function docxItems(bytes: Uint8Array): ReadItem[] {
  const files = unzipSync(bytes);
  const part = (name: string) => readXml(strFromU8(files[name] ?? new Uint8Array()));
  const targets = new Map(
    named(part('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.Id ?? '',
      attributes.Target,
    ]),
  );
  const idOf = (link: XmlElement) => itemIdOf(targets.get(link.attributes['r:id'] ?? ''));
  const linkIn = (element: XmlElement) => named(element, 'w:hyperlink').find((link) => idOf(link) !== null);
  const document = part('word/document.xml');
  const rows = named(document, 'w:tr');
  const inTables = new Set(rows.flatMap(everyElement));
  const paragraphs = named(document, 'w:p').filter((paragraph) => !inTables.has(paragraph));
  // In a table the words are the next cell, in the text they follow their label, which is the link.
  const found = [
    ...rows.map((row) => {
      const cells = elementsOf(row).filter(({ name }) => name === 'w:tc');
      const at = cells.findIndex((cell) => linkIn(cell) !== undefined);
      return { link: at === -1 ? undefined : linkIn(row), words: adoptedIn(cells[at + 1]) };
    }),
    ...paragraphs.map((paragraph) => {
      const link = linkIn(paragraph);
      return { link, words: textIn(paragraph).slice(textIn(link).length) };
    }),
  ];
  return found.flatMap(({ link, words }) => (link === undefined ? [] : [{ id: idOf(link) ?? '', words }]));
}

/** What is said about an item beside its words stands in the style of editorial notes. */
const adoptedIn = (cell: XmlElement | undefined): string =>
  cell === undefined
    ? ''
    : named(cell, 'w:p')
        .filter((one) => named(one, 'w:pStyle').every(({ attributes }) => attributes['w:val'] !== 'Note'))
        .map(textIn)
        .join('');

const textIn = (element: XmlElement | undefined): string =>
  element === undefined
    ? ''
    : named(element, 'w:t')
        .map((text) => textOf(text))
        .join('');
