/**
 * The looks of a Word document. Everything has a style of its own, so that whoever works on can change it in one place. Times New Roman is on
 * every office's machines, or a font of the same widths in its place (PT Astra Serif, Liberation Serif).
 */
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';

/** Sizes are half-points, lengths twentieths of a point. */
const font = 'Times New Roman';
/** What the document does not say itself: as on sheets and pages, without serifs. */
export const interfaceFont = 'Arial';
const centred = { alignment: 'center', keepNext: true, keepLines: true } as const;
const heading = (size: number) => ({
  run: { font, size, bold: true, color: '000000' },
  paragraph: { keepNext: true, keepLines: true, spacing: { before: 280, after: 140 } },
});

/** Ids of the styles that paragraphs name, with what they are called in Word. */
const own = {
  DocumentText: {
    name: 'Document Text',
    paragraph: {
      alignment: 'both',
      indent: { firstLine: 709 },
      spacing: { after: 120, line: 276, lineRule: 'auto' },
    },
  },
  DocumentItem: {
    name: 'Document Item',
    paragraph: { alignment: 'both', spacing: { after: 100, line: 276, lineRule: 'auto' } },
  },
  TableText: { name: 'Table Text', run: { size: 22 }, paragraph: { spacing: { after: 40 } } },
  TableHead: {
    name: 'Table Head',
    run: { size: 22, bold: true },
    paragraph: { keepNext: true, spacing: { after: 40 } },
  },
  Note: {
    name: 'Editorial Note',
    run: { font: interfaceFont, size: 18, color: '595959' },
    paragraph: { spacing: { after: 60 } },
  },
  Statement: {
    name: 'Statement',
    run: { size: 24, italics: true },
    paragraph: { ...centred, spacing: { after: 120 } },
  },
  Stamp: { name: 'Stamp', run: { bold: true }, paragraph: { alignment: 'right', spacing: { after: 240 } } },
  About: {
    name: 'About the Document',
    run: { size: 22, bold: true },
    paragraph: {
      keepNext: true,
      spacing: { before: 480, after: 120 },
      border: { top: { style: 'single', size: 4, space: 8, color: '808080' } },
    },
  },
  Signature: { name: 'Signatures', paragraph: { keepLines: true, spacing: { before: 360 } } },
  Foot: { name: 'Sheet Foot', run: { font: interfaceFont, size: 16, color: '595959' } },
  Code: { name: 'Code', run: { font: 'Courier New', size: 22 }, paragraph: { spacing: { after: 120 } } },
} as const satisfies Record<string, Omit<IParagraphStyleOptions, 'id'>>;

export type StyleId = keyof typeof own | 'FootnoteText';

export const stylesIn = (language: string): IStylesOptions => ({
  default: {
    document: { run: { font, size: 28, language: { value: wordLanguage(language) } } },
    title: {
      run: { font, size: 32, bold: true, color: '000000' },
      paragraph: { ...centred, spacing: { before: 120, after: 240 } },
    },
    heading1: { ...heading(30), paragraph: { ...heading(30).paragraph, ...centred } },
    heading2: heading(28),
    heading3: heading(28),
    heading4: heading(28),
    heading5: heading(28),
    footnoteText: { run: { font, size: 20 } },
    hyperlink: { run: { color: '0563C1', underline: { type: 'single' } } },
  },
  paragraphStyles: Object.entries<Omit<IParagraphStyleOptions, 'id'>>(own).map(([id, style]) => ({
    id,
    basedOn: 'Normal',
    quickFormat: true,
    ...style,
  })),
});

/** As Word has it, with a region always: `ru-RU`, `zh-TW`. */
export function wordLanguage(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return `${language}-${region}`;
}
