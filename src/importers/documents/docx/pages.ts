/** On which page of a .docx a line stands. Word leaves marks where pages began when it last showed the document. */
import type { XmlElement } from '../../xml.ts';
import { elementsOf } from '../../xml-tree.ts';

export interface DocxPages {
  /** `null` in a document without any mark of a page, and outside of the pages’ text. */
  now: number | null;
  /** A page break that the author made. */
  breakHere: () => void;
  /** The place where Word began a page. */
  renderedHere: () => void;
}

export function readPages(document: XmlElement): DocxPages {
  const { rendered, made } = marksIn(document);
  const step = () => {
    if (pages.now !== null) pages.now += 1;
  };
  // Word marks a page’s beginning after a made break as well: only one of both may count.
  const pages: DocxPages = {
    now: rendered || made ? 1 : null,
    breakHere: () => (rendered ? undefined : step()),
    renderedHere: step,
  };
  return pages;
}

function marksIn(document: XmlElement): { rendered: boolean; made: boolean } {
  const found = { rendered: false, made: false };
  const open = [document];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (element.name === 'w:lastRenderedPageBreak') found.rendered = true;
    if (element.name === 'w:br' && element.attributes['w:type'] === 'page') found.made = true;
    for (const child of elementsOf(element)) open.push(child);
  }
  return found;
}
