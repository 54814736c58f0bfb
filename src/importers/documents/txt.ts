/** Plain text -> lines. A form feed ends a page; pairs of `**` are taken for the bold that a copy from a web page leaves. */
import { readLabel } from '../../markdown/labels.ts';
import { decode } from '../decode.ts';
import type { InputFile } from '../input.ts';
import type { Extracted, SourceLine } from './types.ts';

/** Never fails: any bytes are some text. */
export function readTxt({ bytes }: InputFile): Extracted {
  const { text, count } = withoutBold(decode(bytes));
  const marks = count === 0 ? [] : [{ text: '**', count }];
  return { document: { format: 'txt', lines: plainLines(text), marks }, issues: [] };
}

/** Lines of text that has no format of its own; blank ones part paragraphs. */
export function plainLines(text: string): SourceLine[] {
  const pages = text.split('\f');
  const lines: SourceLine[] = [];
  /** Where the words of the item before begin. */
  let column = Number.NaN;
  for (const [index, page] of pages.entries()) {
    let gap = 0;
    for (const line of page.split(/\r\n|[\n\r\v\u2028\u2029]/)) {
      const words = line.trim();
      if (words === '') {
        gap += 1;
        continue;
      }
      const indent = line.length - line.trimStart().length;
      const label = readLabel(words)?.text;
      // A paragraph that stands under an item's words belongs to it.
      const continues = gap > 0 && label === undefined && indent === column;
      if (label !== undefined) column = indent + label.length + 1;
      else if (gap > 0 && !continues) column = Number.NaN;
      lines.push(plainLine(words, { gap, continues, page: pages.length > 1 ? index + 1 : null }));
      gap = 0;
    }
  }
  return lines;
}

interface Found {
  gap: number;
  continues: boolean;
  page: number | null;
}

const plainLine = (text: string, { gap, continues, page }: Found): SourceLine => ({
  text,
  page,
  starts: gap > 0 ? 'paragraph' : 'line',
  gap,
  ...(continues && { continues }),
  role: 'text',
  heading: null,
  bold: false,
  list: null,
  box: null,
});

/** Takes `**` away where two of them stand in one paragraph, and counts them. */
function withoutBold(text: string): { text: string; count: number } {
  let count = 0;
  const blocks = text.split(/(\n[ \t\r]*\n)/).map((block) => {
    const pieces = block.split('**');
    const paired = pieces.length - 1 - ((pieces.length - 1) % 2);
    count += paired;
    return (
      pieces.slice(0, paired + 1).join('') +
      pieces
        .slice(paired + 1)
        .map((piece) => `**${piece}`)
        .join('')
    );
  });
  return { text: blocks.join(''), count };
}
