/** A document's bare text, as it is kept beside the original: what the published text is compared with. */
import { maxBytes } from '../markdown/limits.ts';
import type { Issue } from '../records/issues.ts';
import type { SourceDocument } from './documents/types.ts';
import { type InputFile, inputError } from './input.ts';

/** One line a line of the document, a blank one before each paragraph; ends with a line feed. */
export function sourceText({ lines }: SourceDocument): string {
  const text = lines.map(({ text, starts }, index) =>
    index > 0 && starts === 'paragraph' ? `\n${text}` : text,
  );
  return `${text.join('\n')}\n`;
}

/** As they stand on paper: of some four hundred pages, which no body can hold anyway. */
const maxLines = 20_000;

/** The error of a document that is longer than a body may be. */
export function textTooLarge(input: InputFile, document: SourceDocument): Issue | null {
  const bytes = Buffer.byteLength(sourceText(document));
  if (bytes > maxBytes)
    return inputError(input, { code: 'body-too-large', params: { bytes, limit: maxBytes } });
  return document.lines.length > maxLines
    ? inputError(input, { code: 'body-too-intricate', params: { what: 'lines', limit: maxLines } })
    : null;
}
