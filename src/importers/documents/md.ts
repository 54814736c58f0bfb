/** Reads Markdown (CommonMark with GFM): a line for each paragraph, as a page made of it shows it. Labels stay as typed. */
import { findLostDefinitions } from '../../markdown/definitions.ts';
import { exceedsLimits } from '../../markdown/limits.ts';
import { parseMarkdown } from '../../markdown/processor.ts';
import type { Problem } from '../../records/issues.ts';
import { decode } from '../decode.ts';
import { type InputFile, inputWarning } from '../input.ts';
import { readBody } from './md/blocks.ts';
import { splitFrontMatter } from './md/front-matter.ts';
import { type MdReading, marksOf, newReading, placeKey, takeAway } from './md/reading.ts';
import { plainLines } from './txt.ts';
import type { Extracted, SourceDocument } from './types.ts';

/** Never fails: any bytes are some text. What a parser could not stand is read as plain lines. */
export function readMd(input: InputFile): Extracted {
  const { front, body } = splitFrontMatter(decode(input.bytes));
  const plain = (): Extracted => ({
    document: documentOf(plainLines(body), newReading(body), front),
    issues: [],
  });
  if (exceedsLimits(body) || hasEndlessSigns(body)) return plain();
  try {
    const root = parseMarkdown(body);
    const lost = findLostDefinitions(root).map(({ place }) => placeKey(place));
    const reading = newReading(body, lost);
    const document = documentOf(readBody(root, reading), reading, front);
    return { document, issues: warnings(reading).map((problem) => inputWarning(input, problem)) };
  } catch (error) {
    // Thousands of stars or brackets in one another overflow the stack of a parser.
    if (error instanceof RangeError) return plain();
    throw error;
  }
}

function documentOf(
  lines: SourceDocument['lines'],
  reading: MdReading,
  front: readonly string[],
): SourceDocument {
  for (const line of front) takeAway(reading, line);
  return { format: 'md', lines, marks: marksOf(reading) };
}

function warnings({ hiddenLetters, deleted }: MdReading): Problem[] {
  return [
    ...(hiddenLetters > 0
      ? [{ code: 'document-hidden-text', params: { letters: hiddenLetters } } as const]
      : []),
    ...(deleted ? [{ code: 'document-tracked-changes', params: {} } as const] : []),
  ];
}

/**
 * The parser takes quadratic time over signs of one paragraph that could open and close something. Paragraphs are told
 * by blank lines and bullets alone; nobody types thousands of signs between two of those.
 */
function hasEndlessSigns(source: string): boolean {
  let signs = 0;
  let work = 0;
  for (const line of source.split(/\r\n|\n|\r/)) {
    if (/^ {0,3}(?:$|[-+*] +\S)|^\s*$/.test(line)) {
      work += signs ** 2;
      signs = 0;
    }
    signs += line.replace(/\\./g, '').match(/[[\]`*_~]/g)?.length ?? 0;
  }
  return work + signs ** 2 > mostWork;
}

/** Five thousand signs in one paragraph, which take seconds. */
const mostWork = 25_000_000;
