/** What the page of an extract tells of the words above items, around its own heading of their part. */
import type { Above, ExtractPart } from '../../model/extract-types.ts';

/** `outside`: what stands before the part in the document, and so before its heading on the page. */
export function toldOf({
  part,
  passages,
}: ExtractPart): Pick<ExtractPart, 'passages'> & { outside: Above[] } {
  const [first] = passages;
  const before = part === null ? 0 : Math.max(first?.above.findIndex(isOutermost) ?? 0, 0);
  const told = ({ above }: ExtractPart['passages'][number]) =>
    above.filter((one) => !isOutermost(one) || isToldBeside(one, part));
  return {
    outside: first?.above.slice(0, before) ?? [],
    passages: passages.map((passage) => ({
      ...passage,
      above: told(passage).slice(passage === first ? before : 0),
    })),
  };
}

/** The heading with a label that the part itself has. */
const isOutermost = ({ kind, depth, address }: Above) =>
  kind === 'heading' && depth === 1 && address !== null;

/** It is told where the site calls the part otherwise and the document has words there. */
const isToldBeside = ({ words }: Above, part: ExtractPart['part']) =>
  words !== '' && !part?.title.endsWith(words);
