/** What an import leaves out, as the record lists it for readers and the report explains it. */
import type { LeftOutReason } from '../../../strings/import-report.ts';
import type { SourceLine } from '../../documents/types.ts';
import type { Paragraph } from '../body/paragraphs.ts';
import type { Furniture } from './types.ts';

export interface LeftOut {
  /** Lines that stood together, joined by a space. */
  text: string;
  reason: LeftOutReason;
  doubtful: boolean;
  /** 1-based numbers of the lines where it begins, one for each time. */
  at: number[];
  /** Indices of all its lines. */
  lines: number[];
}

/** @param masthead paragraphs above the title */
export function listLeftOut(
  lines: readonly SourceLine[],
  furniture: readonly Furniture[],
  masthead: readonly Paragraph[],
): LeftOut[] {
  const above = masthead.flatMap((paragraph) =>
    paragraph.lines.map((line) => ({ line, reason: 'masthead', doubtful: false }) as const),
  );
  const all = [...furniture, ...above].sort((a, b) => a.line - b.line);
  const listed = new Map<string, LeftOut>();
  for (const group of together(lines, all)) {
    const [first] = group as [Furniture];
    const text = group.map(({ line }) => lines[line]?.text.replaceAll(/\s+/gu, ' ').trim()).join(' ');
    const known = listed.get(text);
    const indices = group.map(({ line }) => line);
    if (known) {
      known.at.push(first.line + 1);
      known.lines.push(...indices);
    } else
      listed.set(text, {
        text,
        reason: first.reason,
        doubtful: group.some(({ doubtful }) => doubtful),
        at: [first.line + 1],
        lines: indices,
      });
  }
  return [...listed.values()];
}

/** Lines that follow each other in the document, for the same reason and without a blank line between. */
function together(lines: readonly SourceLine[], all: readonly Furniture[]): Furniture[][] {
  const groups: Furniture[][] = [];
  for (const furniture of all) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const line = lines[furniture.line];
    const joins =
      before !== undefined &&
      before.line + 1 === furniture.line &&
      before.reason === furniture.reason &&
      lines[before.line]?.page === line?.page &&
      (line?.box ? line.starts !== 'paragraph' : !line?.gap);
    if (group && joins) group.push(furniture);
    else groups.push([furniture]);
  }
  return groups;
}
