/** Who signed: lines at the end of the main text with a name, a post, and what parts them. */
import type { SourceLine } from '../../documents/types.ts';
import type { Paragraph } from '../body/paragraphs.ts';
import { type Printed, readSignature, type Signature } from './signature-lines.ts';
import { whereSigned } from './signing-place.ts';

export type { Signature } from './signature-lines.ts';

/** How many paragraphs may stand below the last signature; of sentences, where only a post tells that it is one. */
const below = 8;
const sentencesBelow = 2;
/** How many others may stand between two signatures. */
const between = 2;
/** How many names may stand under one heading. */
const group = 30;

/** @param lines what the paragraphs were joined from: gaps are only there */
export function readSignatures(paragraphs: readonly Paragraph[], lines: readonly SourceLine[]): Signature[] {
  const { main, all } = whereSigned(paragraphs);
  const signed = readEnd(main, lines);
  return signed.length > 0 || main.length === all.length ? signed : readEnd(all, lines, true);
}

/** Upwards from the end, until the text begins. */
function readEnd(
  paragraphs: readonly Paragraph[],
  lines: readonly SourceLine[],
  onlyMarked = false,
): Signature[] {
  const found: Signature[][] = [];
  let others = 0;
  let sentences = 0;
  const printed = paragraphs.map(({ text, lines: indices }) => ({
    text,
    rows: indices.map((index) => lines[index]?.text ?? ''),
  }));
  for (let at = paragraphs.length - 1; at >= 0; at -= 1) {
    const paragraph = printed[at] as Printed;
    const read = readSignature(paragraph, printed.slice(Math.max(0, at - group), at));
    if (read !== null && (read.isMarked || (!onlyMarked && sentences <= sentencesBelow))) {
      found.unshift(read.signed);
      others = 0;
      at -= read.above;
    } else {
      others += 1;
      sentences += /[.;!?]$/.test(paragraph.text) ? 1 : 0;
    }
    if (others > (found.length > 0 ? between : below)) break;
  }
  return found.flat();
}
