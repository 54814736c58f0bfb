/** The QR codes in the margin, drawn when the document is made. */
import { encode } from 'uqr';
import { withInner } from '../document/inner.ts';
import type { ItemEntry, Node, Permalink } from '../document/nodes.ts';

/** A copy of `nodes` in which each permalink has its code. */
export const withCodes = (nodes: readonly Node[]): Node[] =>
  nodes.map((node): Node => {
    if (node.type === 'facts')
      return node.permalink ? { ...node, permalink: withCode(node.permalink) } : node;
    const coded = withInner(node, withCodes);
    return coded.type === 'items' ? { ...coded, entries: coded.entries.map(entryWithCode) } : coded;
  });

const entryWithCode = (entry: ItemEntry): ItemEntry => ({
  ...entry,
  permalink: entry.permalink && withCode(entry.permalink),
});

const withCode = (permalink: Permalink): Permalink => ({ ...permalink, svg: codeOf(permalink.url) });

/** SVG, a unit a module, without the quiet zone: the sheet’s margin is one. */
function codeOf(url: string): string {
  const { data, size } = encode(url, { ecc: 'L', boostEcc: true, border: 0 });
  const path = data.map((row, y) =>
    runsIn(row)
      .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
      .join(''),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path.join('')}"/></svg>`;
}

/** Where dark modules in a row begin, and how many they are. */
function runsIn(row: readonly boolean[]): [x: number, length: number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
