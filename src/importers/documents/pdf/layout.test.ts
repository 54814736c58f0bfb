import { describe, expect, test } from 'vitest';
import { type PdfText, pdfOf } from '../../testing/pdf-of.ts';
import { readPdf } from '../pdf.ts';
import type { SourceLine } from '../types.ts';
import { glyphsOf } from './glyphs.ts';

async function linesOf(...pages: PdfText[][]): Promise<SourceLine[]> {
  const { document, issues } = await readPdf({ name: 'resolution.pdf', bytes: pdfOf(pages) });
  expect(issues).toEqual([]);
  return document?.lines ?? [];
}

const texts = async (...pages: PdfText[][]) => (await linesOf(...pages)).map(({ text }) => text);
const at = (left: number, top: number, text: string): PdfText => ({ left, top, text });
/** Lines at one place, 12 points apart. */
const column = (left: number, top: number, ...lines: string[]): PdfText[] =>
  lines.map((text, index) => at(left, top + 12 * index, text));

const full = 'the line fills its column';

/** Where a text ends that begins at 0. */
async function widthOf(text: string): Promise<number> {
  const [line] = await linesOf([at(0, 50, text)]);
  return line?.box?.right ?? 0;
}

/** Words at both edges of the column that `full` fills. */
const drawnApart = async (top: number, first: string, last: string): Promise<PdfText[]> => [
  at(50, top, first),
  at(50 + (await widthOf(full)) - (await widthOf(last)), top, last),
];

describe('a row of two words at both edges', () => {
  test('is one line of justified text where the lines around it are running text', async () => {
    const page = [
      ...column(50, 80, full, full),
      ...(await drawnApart(104, 'the', 'award')),
      ...(await drawnApart(116, 'of', 'this')),
      ...column(50, 128, full, 'is made.'),
    ];
    expect(await texts(page)).toEqual([full, full, 'the award', 'of this', full, 'is made.']);
  });

  test('is a post and a name below the text', async () => {
    const page = [
      ...column(50, 80, full, full, full),
      ...(await drawnApart(130, 'Chair', 'Wick')),
      ...(await drawnApart(142, 'Clerk', 'Lamp')),
    ];
    expect((await texts(page)).slice(3)).toEqual(['Chair', 'Wick', 'Clerk', 'Lamp']);
  });
});

test('a post and a name below two columns stand after both', async () => {
  const line = (side: string, number: number) => `${side} column has line ${number}`;
  const side = (name: string) => [1, 2, 3, 4, 5].map((number) => line(name, number));
  const page = [
    ...column(50, 80, ...side('left')),
    ...column(200, 80, ...side('right')),
    at(50, 155, 'Chair of the meeting'),
    at(240, 155, 'W. Wick'),
  ];
  expect(await texts(page)).toEqual([...side('left'), ...side('right'), 'Chair of the meeting', 'W. Wick']);
});

describe('line spacing', () => {
  test('is that of lines which go on, also where most paragraphs have one line', async () => {
    const page = [
      at(50, 80, 'Letterhead'),
      at(50, 100, 'Title'),
      at(50, 120, full),
      at(50, 132, full),
      at(50, 144, 'end.'),
      at(50, 164, 'One.'),
      at(50, 184, 'Two.'),
      at(50, 204, 'Three.'),
    ];
    const begins = (await linesOf(page)).filter(({ starts }) => starts === 'paragraph');
    expect(begins.map(({ text }) => text)).toEqual(['Title', full, 'One.', 'Two.', 'Three.']);
  });

  test('of a page without such lines is that of the others', async () => {
    const lines = await linesOf(column(50, 80, full, full, full), [
      at(50, 80, 'ANNEX'),
      at(50, 100, 'Scale'),
    ]);
    expect(lines.at(-1)).toMatchObject({ text: 'Scale', starts: 'paragraph' });
  });

  test('may differ from page to page', async () => {
    const wide = [80, 100, 120, 140, 160, 180].map((top) => at(50, top, full));
    const lines = await linesOf(wide, column(50, 80, full, full, full, full, full, full));
    expect(lines.filter(({ starts }) => starts === 'paragraph')).toEqual([]);
  });
});

describe('rows of a table', () => {
  const row = (top: number, ...cells: string[]): PdfText[] =>
    cells.map((text, index) => at([50, 70, 250][index] ?? 400, top, text));

  test('of three columns are cells, row by row', async () => {
    const rows = [
      ['No', 'Event', 'When'],
      ['1', 'Seminar', 'May'],
      ['2', 'Exhibition of the models of all ships', 'June'],
    ];
    const lines = await linesOf(rows.flatMap((cells, index) => row(80 + 20 * index, ...cells)));
    expect(lines.map(({ text, role }) => [text, role])).toEqual(rows.flat().map((text) => [text, 'cell']));
  });

  test('of two columns come row by row', async () => {
    const page = [at(50, 80, 'Event'), at(250, 80, 'When'), at(50, 96, 'Seminar'), at(250, 96, 'May')];
    expect(await texts(page)).toEqual(['Event', 'When', 'Seminar', 'May']);
  });
});

test('a ligature is read as its letters', () => {
  const { glyphs } = glyphsOf({
    commands: [
      ['setFont', ['F', 10]],
      ['showText', [{ text: '\uFB01', width: 500, space: false }]],
      ['showText', [{ text: '\uFB04', width: 800, space: false }]],
    ],
    fonts: { F: { name: 'F', bold: false, unit: 0.001 } },
    view: [1, 0, 0, -1, 0, 842],
  });
  expect(glyphs.map(({ text }) => text)).toEqual(['fi', 'ffl']);
});
