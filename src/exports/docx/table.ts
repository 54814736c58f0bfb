/** A table -> one of Word: each row has a cell in each column, also where the source has none. */
import type { Table as WordTable } from 'docx';
import type { Cell, Table } from '../../document/nodes.ts';
import type { WordBlock } from './blocks.ts';
import { plainText } from './plain-text.ts';
import { type Spot, type Writing, word } from './writing.ts';

const alignments = { start: null, center: 'center', end: 'right' } as const;

export function tableOf(table: Table, writing: Writing, spot: Spot): WordTable {
  const { Table: T, TableRow, TableCell } = word();
  const { heads, aligns } = table;
  const width = writing.width - spot.left;
  const shares = table.widths ?? sharesOf(table);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((width * share) / whole));
  const cellBlocks = ({ x, colspan, head, content }: Cell): WordBlock[] => {
    const inside = widths.slice(x, x + colspan).reduce((sum, one) => sum + one, -2 * padding);
    const blocks = writing.blocksOf(
      content,
      { ...writing, width: inside },
      {
        ...spot,
        left: 0,
        style: head ? 'TableHead' : 'TableText',
        align: alignments[aligns[x] ?? 'start'],
      },
    );
    return blocks.length > 0 ? blocks : [new (word().Paragraph)({ style: 'TableText' })];
  };
  return new T({
    width: { size: width, type: 'dxa' },
    layout: 'fixed',
    columnWidths: widths,
    ...(spot.left > 0 && { indent: { size: spot.left, type: 'dxa' } }),
    margins: { top: 40, bottom: 40, left: padding, right: padding },
    rows: rowsOf(table).map(
      (row, y) =>
        new TableRow({
          tableHeader: y < heads,
          cantSplit: true,
          children: row.map(
            (cell) =>
              new TableCell({ columnSpan: cell.colspan, rowSpan: cell.rowspan, children: cellBlocks(cell) }),
          ),
        }),
    ),
  });
}

/** Twentieths of a point beside the words of a cell. */
const padding = 90;

/** What a place that holds no tables has of one: the words of its cells, in order. */
export const flatTable = ({ cells }: Table, writing: Writing, spot: Spot): WordBlock[] =>
  cells.flatMap(({ content }) => writing.blocksOf(content, writing, spot));

/** The cells that begin in each row, from left to right, with empty ones where nothing else stands. */
function rowsOf({ columns, cells }: Table): Cell[][] {
  const rows = Math.max(...cells.map(({ y, rowspan }) => y + rowspan));
  const covers = (cell: Cell, x: number, y: number) =>
    x >= cell.x && x < cell.x + cell.colspan && y >= cell.y && y < cell.y + cell.rowspan;
  return Array.from({ length: rows }, (_, y) =>
    Array.from({ length: columns }, (_column, x): Cell[] => {
      const cell = cells.find((one) => covers(one, x, y));
      if (cell === undefined) return [{ x, y, colspan: 1, rowspan: 1, head: false, content: [] }];
      return cell.x === x && cell.y === y ? [cell] : [];
    }).flat(),
  );
}

/** By the longest cell of each column, within bounds. */
function sharesOf({ columns, cells }: Table): number[] {
  return Array.from({ length: columns }, (_, column) => {
    const lengths = cells
      .filter(({ x, colspan }) => x === column && colspan === 1)
      .map(({ content }) => plainText(content).length);
    return Math.min(Math.max(6, ...lengths), 60);
  });
}
