/** Word documents for tests, made by the `docx` package. */
import {
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  type ILevelsOptions,
  LevelFormat,
  Packer,
  PageBreak,
  Paragraph,
  TextRun,
} from 'docx';

export interface DocxLine {
  text: string;
  bold?: boolean;
  heading?: 1 | 2 | 3;
  /** Numbered by Word: a list of `lists`, its level from 0; another `instance` begins the list anew. */
  number?: { list: string; level?: number; instance?: number };
  /** Words of a footnote whose mark ends the line. */
  note?: string;
  /** The line begins a page. */
  newPage?: boolean;
}

export interface DocxExtras {
  header?: string;
  footer?: string;
  /** Each list’s levels: kind of number and the label’s form, `['russianLower', '%2)']`, and where it starts. */
  lists?: Record<string, readonly (readonly [keyof typeof formats, string, number?])[]>;
}

const formats = {
  decimal: LevelFormat.DECIMAL,
  lowerLetter: LevelFormat.LOWER_LETTER,
  upperLetter: LevelFormat.UPPER_LETTER,
  lowerRoman: LevelFormat.LOWER_ROMAN,
  upperRoman: LevelFormat.UPPER_ROMAN,
  russianLower: LevelFormat.RUSSIAN_LOWER,
  russianUpper: LevelFormat.RUSSIAN_UPPER,
  bullet: LevelFormat.BULLET,
  none: LevelFormat.NONE,
} as const;

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

/** One paragraph a line, in order; empty texts are empty paragraphs. */
export async function docxOf(
  lines: readonly (string | DocxLine)[],
  { header, footer, lists = {} }: DocxExtras = {},
): Promise<Uint8Array> {
  const typed = lines.map((line): DocxLine => (typeof line === 'string' ? { text: line } : line));
  const notes = typed.flatMap(({ note }) => note ?? []);
  let noted = 0;
  const document = new Document({
    numbering: {
      config: Object.entries(lists).map(([reference, levels]) => ({
        reference,
        levels: levels.map(levelOf),
      })),
    },
    footnotes: Object.fromEntries(
      notes.map((note, index) => [index + 1, { children: [new Paragraph(note)] }]),
    ),
    sections: [
      {
        ...(header === undefined
          ? {}
          : { headers: { default: new Header({ children: [new Paragraph(header)] }) } }),
        ...(footer === undefined
          ? {}
          : { footers: { default: new Footer({ children: [new Paragraph(footer)] }) } }),
        children: typed.map((line) => {
          if (line.note !== undefined) noted += 1;
          return paragraphOf(line, noted);
        }),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function paragraphOf({ text, bold, heading, number, note, newPage }: DocxLine, noted: number): Paragraph {
  return new Paragraph({
    ...(heading === undefined ? {} : { heading: headings[heading] }),
    ...(number === undefined
      ? {}
      : { numbering: { reference: number.list, level: number.level ?? 0, instance: number.instance ?? 0 } }),
    children: [
      ...(newPage ? [new PageBreak()] : []),
      new TextRun({ text, ...(bold === undefined ? {} : { bold }) }),
      ...(note === undefined ? [] : [new FootnoteReferenceRun(noted)]),
    ],
  });
}

const levelOf = (
  [format, text, start]: readonly [keyof typeof formats, string, number?],
  level: number,
): ILevelsOptions => ({ level, format: formats[format], text, ...(start === undefined ? {} : { start }) });
