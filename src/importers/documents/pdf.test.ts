import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { type PdfText, pdfOf } from '../testing/pdf-of.ts';
import { readPdf } from './pdf.ts';
import type { SourceLine } from './types.ts';

const read = (bytes: Uint8Array) => readPdf({ name: 'resolution.pdf', bytes });

async function linesOf(bytes: Uint8Array): Promise<SourceLine[]> {
  const { document, issues } = await read(bytes);
  expect(issues).toEqual([]);
  return document?.lines ?? [];
}

const texts = async (...pages: (PdfText[] | string)[]) =>
  (await linesOf(pdfOf(pages))).map(({ text }) => text);

/** A text operator that shows letters and moves between them, in thousandths of the size. */
const shown = (parts: string): string => `BT /F0 10 Tf 50 700 Td [${parts}] TJ ET`;

describe('words', () => {
  test('letters that stand a little apart are one word, and those clearly apart are two', async () => {
    expect(await texts(shown('(hea) -60 (lth) -300 (care)'))).toEqual(['health care']);
  });

  test('a printed space is kept where there is room for it and taken out where there is none', async () => {
    expect(await texts(shown('(drug) 270 ( -resistant  forms)'))).toEqual(['drug-resistant  forms']);
  });

  test('letters spaced out evenly are no words of one letter', async () => {
    expect(await texts('BT /F0 10 Tf 4 Tc 50 700 Td (RESOLUTION) Tj ET')).toEqual(['RESOLUTION']);
  });

  test('a word printed twice to look bold is read once', async () => {
    const text = { text: 'Resolution', top: 80 };
    expect(
      await texts([
        { ...text, left: 50 },
        { ...text, left: 50.3 },
      ]),
    ).toEqual(['Resolution']);
  });

  test('a line break inside a string is no line break of the text', async () => {
    expect(await texts('BT /F0 10 Tf 50 700 Td (one\\ntwo) Tj ET')).toEqual(['one two']);
  });
});

describe('lines', () => {
  test('a line has its page, its place in points and its size', async () => {
    const [line] = await linesOf(pdfOf([[], [{ text: 'Resolution', left: 50, top: 80, size: 12 }]]));
    // 4.724 sizes wide, as Helvetica's published widths add up.
    expect(line).toMatchObject({ page: 2, box: { left: 50, right: 106.69, top: 80, size: 12 } });
  });

  test('what is drawn in another order than it is read comes in the order of the page', async () => {
    const lines = [
      { text: 'second', left: 50, top: 92 },
      { text: 'first', left: 50, top: 80 },
    ];
    expect(await texts(lines)).toEqual(['first', 'second']);
  });

  test('a running head and a number far from it are two lines', async () => {
    const lines = [
      { text: '18-16895', left: 50, top: 800, size: 7 },
      { text: '2/10', left: 500, top: 801 },
    ];
    expect(await texts(lines)).toEqual(['18-16895', '2/10']);
  });

  test('a label stays with its text, though a tab parts them', async () => {
    const lines = [
      { text: '(a)', left: 50, top: 80 },
      { text: 'To support', left: 100, top: 80 },
    ];
    expect(await texts(lines)).toEqual(['(a) To support']);
  });

  test('a number beside a block of lines does not break it up', async () => {
    const lines = [
      { text: 'CENTRE', left: 50, top: 800 },
      { text: '1', left: 500, top: 800 },
      { text: 'OF CLUSTERS', left: 50, top: 812 },
    ];
    expect(await texts(lines)).toEqual(['CENTRE', 'OF CLUSTERS', '1']);
  });

  test('all of a bold line is bold', async () => {
    const lines = await linesOf(
      pdfOf([
        [
          { text: 'Bold', left: 50, top: 80, bold: true },
          { text: 'Half', left: 50, top: 92, bold: true },
          { text: 'and half', left: 75, top: 92 },
        ],
      ]),
    );
    expect(lines.map(({ text, bold }) => [text, bold])).toEqual([
      ['Bold', true],
      ['Half and half', false],
    ]);
  });

  test('text turned on its side comes after the upright text and has no place', async () => {
    const lines = await linesOf(
      pdfOf([
        [
          { text: 'Turned', left: 20, top: 500, turned: 90 },
          { text: 'Upright', left: 50, top: 700 },
        ],
      ]),
    );
    expect(lines.map(({ text, box }) => [text, box === null])).toEqual([
      ['Upright', false],
      ['Turned', true],
    ]);
  });
});

describe('paragraphs', () => {
  const line = (text: string, top: number, left = 50) => ({ text, top, left });
  const starts = async (lines: PdfText[]) => (await linesOf(pdfOf([lines]))).map(({ starts }) => starts);

  test('a gap larger than the line spacing begins one', async () => {
    const lines = [
      line('one', 80),
      line('two', 92),
      line('three', 104),
      line('four', 122),
      line('five', 134),
    ];
    expect(await starts(lines)).toEqual(['line', 'line', 'line', 'paragraph', 'line']);
  });

  test('a first-line indent begins one, also where the paragraph has one line', async () => {
    const full = 'a line that goes on to the right edge';
    const lines = [
      line(full, 80, 70),
      line(full, 92),
      line('short', 104),
      line('alone', 116, 70),
      line(full, 128, 70),
      line(full, 140),
    ];
    expect(await starts(lines)).toEqual(['paragraph', 'line', 'line', 'paragraph', 'paragraph', 'line']);
  });

  test('a centred heading of two lines is one', async () => {
    const lines = [line('Declaration of the', 80, 108), line('meeting of the General Assembly', 92, 75)];
    expect(await starts(lines)).toEqual(['line', 'line']);
  });
});

describe('footnotes', () => {
  test('a raised figure is marked, and stays a figure', async () => {
    const [first] = await linesOf(
      pdfOf([
        [
          { text: 'The Agenda,', left: 50, top: 80 },
          { text: '12', left: 105, top: 76.5, size: 6 },
          { text: 'and', left: 114, top: 80 },
        ],
      ]),
    );
    expect(first?.text).toBe('The Agenda,12 and');
    expect(first?.marks).toEqual([{ start: 11, end: 13 }]);
  });

  test('small lines below a rule are notes as far as they go on, and the foot of the page is none', async () => {
    const body = Array.from({ length: 6 }, (_, index) => ({
      text: 'words of the resolution itself',
      left: 50,
      top: 80 + 12 * index,
    }));
    const lines = await linesOf(
      pdfOf([
        [
          ...body,
          { text: '__________', left: 50, top: 700, size: 8 },
          { text: '1', left: 50, top: 709, size: 5 },
          { text: 'See a document', left: 54, top: 712, size: 8 },
          { text: 'and its annex.', left: 50, top: 721, size: 8 },
          { text: '18-16895', left: 50, top: 760, size: 8 },
        ],
      ]),
    );
    expect(lines.slice(6).map(({ text, role, starts }) => [text, role, starts])).toEqual([
      ['__________', 'text', 'paragraph'],
      ['1 See a document', 'note', 'paragraph'],
      ['and its annex.', 'note', 'line'],
      ['18-16895', 'text', 'paragraph'],
    ]);
  });
});

test('columns, notes, indents and Cyrillic of a printed page are read as a person reads them', async () => {
  const lines = await linesOf(await readFile(new URL('fixtures/resolution.pdf', import.meta.url)));
  const brief = lines.map(
    ({ text, starts, role, bold }) => `${starts} ${role}${bold ? ' bold' : ''}: ${text}`,
  );
  await expect(`${brief.join('\n')}\n`).toMatchFileSnapshot('fixtures/resolution.pdf.txt');
});
