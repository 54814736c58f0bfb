/** Lines of a document for tests. */
import type { SourceLine } from '../documents/types.ts';

const plain: SourceLine = {
  text: '',
  page: null,
  starts: 'paragraph',
  role: 'text',
  heading: null,
  bold: false,
  list: null,
  box: null,
};

/** A line with only what matters to the test. */
export const line = (text: string, rest: Partial<SourceLine> = {}): SourceLine => ({
  ...plain,
  text,
  ...rest,
});

/** A printed page: lines one under the other, 12 points apart, indented where a text begins with two spaces. */
export const printedPage = (page: number, texts: readonly string[]): SourceLine[] =>
  texts.map((text, at) => {
    const left = text.startsWith('  ') ? 80 : 60;
    return line(text.trim(), {
      page,
      starts: left === 80 ? 'paragraph' : 'line',
      box: { left, right: 500, top: 60 + at * 12, size: 10 },
    });
  });
