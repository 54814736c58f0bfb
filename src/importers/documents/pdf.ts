/** Reads a PDF that has a text layer: one line for each printed one, in reading order. */
import type { Problem } from '../../records/issues.ts';
import { type InputFile, inputError, inputWarning, sizeIssue } from '../input.ts';
import { withAsidesApart } from './pdf/asides.ts';
import { linesOfBlock } from './pdf/blocks.ts';
import { blocksOf } from './pdf/columns.ts';
import { type Glyph, glyphsOf } from './pdf/glyphs.ts';
import type { PrintedLine } from './pdf/lines.ts';
import { notesOf } from './pdf/notes.ts';
import { beginnings } from './pdf/paragraphs.ts';
import { rowsOf } from './pdf/rows.ts';
import { spacingsOf } from './pdf/spacing.ts';
import { isBomb } from './pdf/streams.ts';
import { type Limits, openPdf } from './pdf/worker.ts';
import type { Extracted, SourceLine } from './types.ts';

const limits: Limits = { pages: 2000, characters: 3_000_000, commands: 500_000, milliseconds: 20_000 };
/** Letters of one page: a poster has fewer. */
const mostOnPage = 60_000;

/** Blocks of lines that are turned alike; several make a page. */
interface Print {
  page: number;
  turned: boolean;
  blocks: PrintedLine[][];
}

export async function readPdf(input: InputFile, library = addressOf('unpdf')): Promise<Extracted> {
  const failure = (problem: Problem): Extracted => ({ document: null, issues: [inputError(input, problem)] });
  const large = sizeIssue(input);
  if (large !== null) return { document: null, issues: [large] };
  if (library === null) return failure({ code: 'library-missing', params: { library: 'unpdf' } });
  if (await isBomb(input.bytes)) return failure(failures['too-long']);
  const opened = await openPdf(input.bytes, library, limits, (commands) => {
    const { glyphs, picture } = glyphsOf(commands);
    return { picture, prints: glyphs.length > mostOnPage ? null : printsOf(glyphs) };
  });
  if ('failed' in opened) return failure(failures[opened.failed]);
  const { pages } = opened;
  if (pages.some(({ prints }) => prints === null)) return failure(failures['too-long']);
  const lines = sourceLines(
    pages.flatMap(({ prints }, index) => (prints ?? []).map((print) => ({ ...print, page: index + 1 }))),
  );
  const unread = pages.flatMap(({ picture }, index) => (picture ? [index + 1] : []));
  if (lines.length === 0 || unread.length > pages.length / 2)
    return failure({ code: 'no-text-layer', params: {} });
  const issues =
    unread.length === 0
      ? []
      : [inputWarning(input, { code: 'pages-without-text', params: { pages: unread } })];
  return { document: { format: 'pdf', lines, marks: [] }, issues };
}

const failures: Record<'password' | 'broken' | 'too-long', Problem> = {
  password: { code: 'input-password', params: {} },
  broken: { code: 'pdf-broken', params: {} },
  'too-long': { code: 'pdf-too-long', params: { pages: limits.pages, characters: limits.characters } },
};

/** Of a package's module; `null` when it is not installed. */
export function addressOf(name: string): string | null {
  try {
    return import.meta.resolve(name);
  } catch {
    return null;
  }
}

/** Upright lines first, then those that are turned. */
function printsOf(glyphs: readonly Glyph[]): Omit<Print, 'page'>[] {
  const angles = [...Map.groupBy(glyphs, ({ angle }) => angle)].sort(([a], [b]) => Math.abs(a) - Math.abs(b));
  return angles.map(([angle, turned]) => ({
    turned: angle !== 0,
    blocks: blocksOf(rowsOf(turned)).map((rows) => withAsidesApart(linesOfBlock(rows))),
  }));
}

function sourceLines(prints: readonly Print[]): SourceLine[] {
  const spacings = spacingsOf(prints.map(({ blocks }) => blocks));
  const printed = prints.flatMap(({ blocks, ...place }, index) => {
    const begins = beginnings(blocks, spacings[index] ?? (() => 0));
    return blocks
      .flat()
      .map((line, at) => ({ ...place, line, begins: begins[at] ?? false }))
      .filter(({ line }) => line.text !== '');
  });
  const bodySize = commonestSize(printed.map(({ line }) => line));
  return [...Map.groupBy(printed, ({ page }) => page).values()].flatMap((lines) => {
    const notes = notesOf(
      lines.map(({ line }) => line),
      bodySize,
    );
    return lines.map(({ page, turned, line, begins }, at) => {
      const note = notes[at] ?? 'none';
      return {
        text: line.text,
        page,
        starts: (note === 'none' ? begins : note === 'begins') ? 'paragraph' : 'line',
        role: note === 'none' ? (line.cell ? 'cell' : 'text') : 'note',
        heading: null,
        bold: line.bold,
        list: null,
        ...(line.marks.length === 0 ? {} : { marks: line.marks }),
        box: turned ? null : line.box,
      } satisfies SourceLine;
    });
  });
}

/** Of most letters, in points. */
function commonestSize(lines: readonly PrintedLine[]): number {
  const letters = new Map<number, number>();
  for (const { text, box } of lines) letters.set(box.size, (letters.get(box.size) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
