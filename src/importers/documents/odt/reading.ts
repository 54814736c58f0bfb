/** What the reader of an OpenDocument text knows while it goes through it: definitions, and what it has counted so far. */
import type { XmlElement } from '../../xml.ts';
import { elementsOf } from '../../xml-tree.ts';
import { type Counts, type OdtLists, readLists } from './lists.ts';
import type { OdtParts } from './parts.ts';
import { type OdtStyles, readStyles } from './styles.ts';

export interface OdtReading {
  styles: OdtStyles;
  lists: OdtLists;
  /** Of finished lists: by id, by style, and of headings. */
  counted: { byId: Map<string, Counts>; byStyle: Map<string, Counts>; headings: Counts };
  /** `null` in a document without any mark of a page, and outside of the pages’ text. */
  page: number | null;
  turnPage: () => void;
  trackedChanges: boolean;
  hiddenLetters: number;
  /** Files inside the document that are not read. */
  embedded: number;
}

export function newReading({ text, definitions }: OdtParts): OdtReading {
  const styles = readStyles(definitions);
  const reading: OdtReading = {
    styles,
    lists: readLists(definitions),
    counted: { byId: new Map(), byStyle: new Map(), headings: new Map() },
    page: hasPages(text, styles) ? 1 : null,
    turnPage: () => {
      if (reading.page !== null) reading.page += 1;
    },
    trackedChanges: false,
    hiddenLetters: 0,
    embedded: 0,
  };
  return reading;
}

function hasPages(text: XmlElement, styles: OdtStyles): boolean {
  const open = [text];
  let paragraphs = 0;
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (element.name === 'text:soft-page-break') return true;
    if (element.name === 'text:p' || element.name === 'text:h') {
      paragraphs += 1;
      // The first paragraph names the page that the document begins with.
      if (paragraphs > 1 && styles.of('paragraph', element.attributes['text:style-name']).newPage)
        return true;
    }
    for (const child of elementsOf(element).toReversed()) open.push(child);
  }
  return false;
}
