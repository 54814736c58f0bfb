/** `<table>` -> cells, each with its place: spans of HTML may overlap or stick out, those of a printed table may not. */
import type { Element, Nodes } from 'hast';
import type { Cell, Node, Table } from './nodes.ts';
import type { Setting } from './setting.ts';

type Convert = (children: readonly Nodes[], setting: Setting) => Node[];

export function tableOf(table: Element, setting: Setting, convert: Convert): Node[] {
  const { rows, heads } = rowsOf(table);
  const cells: Cell[] = [];
  const aligns: Table['aligns'] = [];
  const taken = new Set<string>();
  rows.forEach((row, y) => {
    let x = 0;
    for (const element of row) {
      while (taken.has(`${x} ${y}`)) x += 1;
      const section = y < heads ? heads : rows.length;
      const rowspan = Math.min(span(element, 'rowSpan'), section - y);
      const colspan = freeColumns(x, y, span(element, 'colSpan'), taken);
      for (let dy = 0; dy < rowspan; dy += 1)
        for (let dx = 0; dx < colspan; dx += 1) taken.add(`${x + dx} ${y + dy}`);
      aligns[x] ??= alignOf(element);
      cells.push({
        x,
        y,
        colspan,
        rowspan,
        head: element.tagName === 'th',
        content: convert(element.children, setting),
      });
      x += colspan;
    }
  });
  if (cells.length === 0) return [];
  const columns = Math.max(...cells.map(({ x, colspan }) => x + colspan));
  return [
    {
      type: 'table',
      columns,
      aligns: Array.from({ length: columns }, (_, column) => aligns[column] ?? 'start'),
      heads,
      cells,
    },
  ];
}

const isElement = (node: Nodes): node is Element => node.type === 'element';

/** Heads first. A table that is heads alone has none. */
function rowsOf(table: Element): { rows: Element[][]; heads: number } {
  const sections = table.children.filter(isElement);
  const ofSection = (section: Element) =>
    section.tagName === 'tr'
      ? [section]
      : section.children.filter(isElement).filter(({ tagName }) => tagName === 'tr');
  const inHead = sections.filter(({ tagName }) => tagName === 'thead').flatMap(ofSection);
  const others = sections.filter(({ tagName }) => tagName !== 'thead').flatMap(ofSection);
  const rows = [...inHead, ...others].map(({ children }) => children.filter(isElement));
  return { rows, heads: others.length === 0 ? 0 : inHead.length };
}

const most = { rowSpan: 1000, colSpan: 50 };

function span({ properties }: Element, name: keyof typeof most): number {
  const number = Math.trunc(Number(properties[name] ?? 1));
  return Math.min(Math.max(number || 1, 1), most[name]);
}

function freeColumns(x: number, y: number, wanted: number, taken: ReadonlySet<string>): number {
  let free = 1;
  while (free < wanted && !taken.has(`${x + free} ${y}`)) free += 1;
  return free;
}

const aligns: Record<string, Table['aligns'][number]> = { center: 'center', right: 'end' };

const alignOf = ({ properties: { align } }: Element) => aligns[String(align)] ?? 'start';
