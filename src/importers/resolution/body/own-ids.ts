/**
 * Ids for a document whose numbers begin anew: under headings without labels, or in a second list. Without ids of their own
 * two items would have one address, and nothing could be published.
 */
import type { Block, Body } from '../../../markdown/types.ts';
import { idFrom } from '../../../records/names.ts';

export interface DistinctIds {
  markdown: string;
  body: Body;
  /** How many headings and items were given an id. */
  given: number;
}

/** Longest id made of a heading's words, in characters. */
const longest = 40;

/** Lists of the same numbers in one place, at most. */
const most = 25;

/** @param read reads Markdown as the project does */
export function withDistinctIds(typed: string, read: (markdown: string) => Body): DistinctIds {
  let markdown = typed;
  let body = read(markdown);
  const given = new Set<number>();
  const mark = (line: number, id: string) => {
    const lines = markdown.split('\n');
    lines[line - 1] = `${(lines[line - 1] ?? '').replace(/ \{#[a-z0-9-]+\}$/, '')} {#${id}}`;
    markdown = lines.join('\n');
    given.add(line);
  };
  if (duplicates(body).length > 0) {
    for (const { line, words } of headingsWithItems(body.blocks)) mark(line, idOf(words));
    body = read(markdown);
  }
  for (let round = 1; round <= most; round += 1) {
    const found = duplicates(body);
    if (found.length === 0) break;
    const letter = String.fromCharCode('a'.charCodeAt(0) + round);
    for (const { line, id } of found) mark(line, `${letter}${numberOf(id)}`);
    body = read(markdown);
  }
  return { markdown, body, given: given.size };
}

const duplicates = ({ problems }: Body): { line: number; id: string }[] =>
  problems.flatMap((problem) =>
    problem.code === 'duplicate-item-id' ? [{ line: problem.place.line, id: problem.params.id }] : [],
  );

/** The item's own part of its id, without the letter of a round before. */
const numberOf = (id: string): string => (id.split('-').at(-1) ?? '').replace(/^[a-z](?=\d)/, '');

const idOf = (words: string): string =>
  idFrom(words)
    .slice(0, longest)
    .replace(/-[^-]*$|-$/, (end) => (words.length > longest ? '' : end));

/** Headings without a label that items follow, before the next heading. */
function headingsWithItems(blocks: readonly Block[]): { line: number; words: string }[] {
  return blocks.flatMap((block, at) => {
    if (block.kind === 'division') return headingsWithItems(block.children);
    if (!isHeading(block)) return [];
    const rest = blocks.slice(at + 1);
    const end = rest.findIndex((next) => next.kind === 'division' || isHeading(next));
    const own = rest.slice(0, end === -1 ? undefined : end);
    return own.some(({ kind }) => kind === 'item') ? [{ line: block.place.line, words: block.text }] : [];
  });
}

function isHeading({ kind, tree }: Block): boolean {
  const [first] = tree.children;
  return kind === 'prose' && first?.type === 'element' && /^h[1-6]$/.test(first.tagName);
}
