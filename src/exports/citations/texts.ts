/** CITABLE -> ITS REFERENCE IN EACH FORMAT OF REFERENCE MANAGERS, for the page of what has no files of its own. */
import { bibtexOf } from '../bibtex.ts';
import { cslJsonOf } from '../csl-json.ts';
import { risOf } from '../ris.ts';
import type { Citable } from './citable.ts';

/** Each as its file would have it, but for the ends of lines, which a page does not keep, and of the text. */
export const referenceTexts = (cited: Citable): { name: string; text: string }[] =>
  Object.entries({ BibTeX: bibtexOf, RIS: risOf, 'CSL-JSON': cslJsonOf }).map(([name, write]) => ({
    name,
    text: write([cited]).replaceAll('\r\n', '\n').trimEnd(),
  }));
