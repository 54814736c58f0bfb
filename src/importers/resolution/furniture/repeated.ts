/** Furniture of a text without pages: short pieces that come again, where the text has been torn apart for them. */

import { groupsOf, keyOf } from './likeness.ts';
import { isTornAt, saysSomething } from './tears.ts';
import type { Candidate, Furniture } from './types.ts';

/** Lines that stand together, with blank ones around. */
interface Chunk {
  lines: Candidate[];
  text: string;
  /** Blank lines before it. */
  gap: number;
}

/** Longest piece, in characters and lines, that is taken for furniture. */
const longest = 150;
const tallest = 6;

/**
 * A piece is furniture when it comes at least twice, says nothing of its own, and at least half of the places where it (or
 * a row of such pieces) stands are torn: more blank lines than the document usually has, the middle of a sentence. The
 * file's beginning and end tell nothing.
 */
export function repeatedChunks(candidates: readonly Candidate[]): Furniture[] {
  const chunks = chunksOf(candidates);
  const repeated = new Set(
    groupsOf(chunks.filter(mayBeFurniture), ({ text }) => keyOf(text))
      .filter(({ length }) => length > 1)
      .flat(),
  );
  const rows = rowsOf(chunks, repeated);
  const torn = new Set(rows.filter((row) => row.torn === true).flatMap((row) => row.chunks));
  const silent = new Set(rows.filter((row) => row.torn === null).flatMap((row) => row.chunks));
  return groupsOf([...repeated], ({ text }) => keyOf(text)).flatMap((group) => {
    const sure = group.filter((chunk) => torn.has(chunk)).length;
    const asked = group.filter((chunk) => !silent.has(chunk)).length;
    if (sure === 0 || sure * 2 < asked) return [];
    const doubtful = sure < asked || group.length < 3;
    return group.flatMap(({ lines }) =>
      lines.map(({ index }) => ({ line: index, reason: 'repeated', doubtful }) as const),
    );
  });
}

function chunksOf(candidates: readonly Candidate[]): Chunk[] {
  const chunks: Chunk[] = [];
  if (!candidates.some(({ line }) => line.gap)) return [];
  for (const candidate of candidates) {
    const { line } = candidate;
    if (line.role !== 'text') continue;
    const last = chunks.at(-1);
    if (last && !line.gap) {
      last.lines.push(candidate);
      last.text += ` ${line.text}`;
    } else chunks.push({ lines: [candidate], text: line.text, gap: line.gap ?? 0 });
  }
  return chunks;
}

const mayBeFurniture = ({ lines, text }: Chunk): boolean =>
  lines.length <= tallest && text.length <= longest && keyOf(text).length > 2 && !saysSomething(text);

interface Row {
  chunks: Chunk[];
  /** `null` at the file's edges. */
  torn: boolean | null;
}

/** Repeated pieces that follow each other, and whether the text is torn there. */
function rowsOf(chunks: readonly Chunk[], repeated: ReadonlySet<Chunk>): Row[] {
  const gaps = chunks.map(({ gap }) => gap).sort((a, b) => a - b);
  const usual = Math.max(1, gaps[Math.floor(gaps.length / 2)] ?? 1);
  const rows: Row[] = [];
  let row: Chunk[] = [];
  for (const [at, chunk] of [...chunks, null].entries()) {
    if (chunk && repeated.has(chunk)) row.push(chunk);
    else if (row.length > 0) {
      const before = chunks[at - row.length - 1];
      const wide = [...(before ? row : row.slice(1)), ...(chunk ? [chunk] : [])].some(
        ({ gap }) => gap > usual,
      );
      const edge = before === undefined || chunk === null;
      rows.push({ chunks: row, torn: wide || (edge ? null : isTornAt(before.text, chunk.text)) });
      row = [];
    }
  }
  return rows;
}
