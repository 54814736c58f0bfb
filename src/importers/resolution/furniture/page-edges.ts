/** Furniture of a document with pages: what comes again at their upper and lower edges. */

import { groupsOf, keyOf } from './likeness.ts';
import { pageNumberOf } from './page-numbers.ts';
import { isTornAt, saysSomething } from './tears.ts';
import type { Candidate, Furniture } from './types.ts';

/** How many lines at each edge may be furniture. */
const depth = 6;
/** How far, in points, two lines at the same height may be apart. */
const slack = 6;

type Edge = 'header' | 'footer';

interface EdgeLine extends Candidate {
  edge: Edge;
  page: number;
}

export function edgeFurniture(candidates: readonly Candidate[]): Furniture[] {
  const pages = pagesOf(candidates);
  if (pages.length < 2) return [];
  const edges = pages.flatMap(edgesOf);
  const repeated = (['header', 'footer'] as const).flatMap((edge) => repeatedAt(edges, edge, pages.length));
  const found = [...repeated, ...belowText(pages, repeated)];
  return [...found, ...withinSentences(pages, found)];
}

function pagesOf(candidates: readonly Candidate[]): Candidate[][] {
  const pages = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const { page, role } = candidate.line;
    if (page === null || role !== 'text') continue;
    const own = pages.get(page);
    if (own) own.push(candidate);
    else pages.set(page, [candidate]);
  }
  return [...pages.values()];
}

const topOf = ({ line }: Candidate): number => line.box?.top ?? 0;

/** The outermost lines of a page: by height where it is known, else by order. */
function edgesOf(page: readonly Candidate[]): EdgeLine[] {
  const ordered = page.toSorted((a, b) => topOf(a) - topOf(b));
  const taken = Math.min(depth, Math.floor(ordered.length / 2));
  const of = (edge: Edge, lines: Candidate[]) =>
    lines.map((candidate) => ({ ...candidate, edge, page: candidate.line.page ?? 0 }));
  return [...of('header', ordered.slice(0, taken)), ...of('footer', ordered.slice(ordered.length - taken))];
}

/** Heads may differ on left and right pages: a quarter of the pages is enough, but at least two. */
function repeatedAt(lines: readonly EdgeLine[], edge: Edge, pages: number): Furniture[] {
  const needed = Math.max(2, Math.floor(pages / 4));
  const own = lines.filter(
    ({ edge: at, line }) => at === edge && (pageNumberOf(line.text) !== null || !saysSomething(line.text)),
  );
  return groupsOf(own, ({ line }) => (pageNumberOf(line.text) === null ? keyOf(line.text) : '#'))
    .filter((group) => new Set(group.map(({ page }) => page)).size >= needed)
    .flatMap((group) => {
      const counts = new Set(group.map(({ line }) => line.text)).size > 1;
      return group
        .filter((line) =>
          group.some((other) => other !== line && Math.abs(topOf(other) - topOf(line)) <= slack),
        )
        .map(({ index, line }): Furniture => {
          const isNumber = counts && pageNumberOf(line.text) !== null;
          return { line: index, reason: isNumber ? 'page-number' : edge, doubtful: false };
        });
    });
}

/** What stands apart at the height of the feet and does not come again: a number of the print job. */
function belowText(pages: readonly Candidate[][], found: readonly Furniture[]): Furniture[] {
  const known = new Map(found.map(({ line, reason }) => [line, reason]));
  const middles = pages.map((page) => (Math.min(...page.map(topOf)) + Math.max(...page.map(topOf))) / 2);
  const feet = pages.flatMap((page, at) =>
    page.filter((one) => known.has(one.index) && topOf(one) > (middles[at] ?? 0)).map(topOf),
  );
  const foot = Math.min(...feet);
  if (!Number.isFinite(foot)) return [];
  return pages.flatMap((page) => {
    const text = page.filter(({ index }) => !known.has(index));
    return text
      .filter(({ line, index }) => {
        if (line.box === null || line.box.top < foot - 2 * line.box.size) return false;
        const { top, size } = line.box;
        const above = text
          .filter((other) => other.index !== index && topOf(other) < foot - 2 * size)
          .map(topOf);
        return above.length > 0 && top - Math.max(...above) > 3 * size;
      })
      .map(({ index }) => ({ line: index, reason: 'page-edge', doubtful: true }) as const);
  });
}

/** A head that comes only once: a line between two pages, within a sentence that goes on around it. */
function withinSentences(pages: readonly Candidate[][], found: readonly Furniture[]): Furniture[] {
  const known = new Set(found.map(({ line }) => line));
  const texts = pages.map((page) => page.filter(({ index }) => !known.has(index)));
  return texts.slice(1).flatMap((page, at): Furniture[] => {
    const before = texts[at]?.at(-1)?.line.text ?? '';
    const [first, second] = page;
    if (first === undefined || second === undefined) return [];
    const isBetween =
      isTornAt(before, second.line.text) && !isTornAt(before, first.line.text) && isApart(first, second);
    if (!isBetween || saysSomething(first.line.text) || !/^[\p{Lu}\p{N}«“"]/u.test(first.line.text))
      return [];
    return [{ line: first.index, reason: 'header', doubtful: true }];
  });
}

/** Whether more space is between two lines than text has. */
function isApart(above: Candidate, below: Candidate): boolean {
  const { box } = above.line;
  return box === null ? Boolean(below.line.gap) : topOf(below) - box.top > 2 * box.size;
}
