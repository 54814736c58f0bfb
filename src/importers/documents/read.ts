/** Reads a document, whatever it came in. Each format’s reader is loaded only when a file needs it. */
import type { Issue, Problem } from '../../records/issues.ts';
import { type InputFile, inputError, sizeIssue } from '../input.ts';
import { textTooLarge } from '../source-text.ts';
import { type ContentKind, contentKind } from './content-kind.ts';
import type { DocumentFormat, Extracted, SourceLine } from './types.ts';

type Reader = (input: InputFile) => Extracted | Promise<Extracted>;

interface Row {
  /** Ends of names, without the dot. */
  extensions: readonly string[];
  /** What such a file begins with. */
  content: ContentKind;
  load: () => Promise<Reader>;
}

const formats: Record<DocumentFormat, Row> = {
  txt: { extensions: ['txt'], content: 'text', load: async () => (await import('./txt.ts')).readTxt },
  md: { extensions: ['md', 'markdown'], content: 'text', load: async () => (await import('./md.ts')).readMd },
  html: {
    extensions: ['html', 'htm', 'xhtml'],
    content: 'text',
    load: async () => (await import('./html.ts')).readHtml,
  },
  docx: {
    extensions: ['docx'],
    content: 'docx',
    load: async () => (await import('./docx.ts')).readDocx,
  },
  odt: { extensions: ['odt'], content: 'odt', load: async () => (await import('./odt.ts')).readOdt },
  pdf: { extensions: ['pdf'], content: 'pdf', load: async () => (await import('./pdf.ts')).readPdf },
};

/** Formats that people take for documents we read, by what they begin with and by the end of their name. */
const refusals: Partial<Record<string, Problem>> = {
  'old-word': { code: 'input-old-word', params: {} },
  doc: { code: 'input-old-word', params: {} },
  rtf: { code: 'input-rtf', params: {} },
  password: { code: 'input-password', params: {} },
};

export async function readDocument(input: InputFile): Promise<Extracted> {
  const large = sizeIssue(input);
  if (large) return refused(large);
  const extension = /\.([^./\\]+)$/.exec(input.name)?.[1]?.toLowerCase() ?? '';
  const found = contentKind(input.bytes);
  const problem = refusals[found] ?? refusals[extension];
  if (problem) return refused(inputError(input, problem));
  const row = Object.values(formats).find(({ extensions }) => extensions.includes(extension));
  if (row === undefined) {
    const known = Object.values(formats).map(({ extensions }) => `.${extensions[0]}`);
    return refused(inputError(input, { code: 'input-unknown-format', params: { known } }));
  }
  // An archive that cannot be told is left to the reader, which says what is wrong with it.
  const told = found === 'zip' && (row.content === 'docx' || row.content === 'odt') ? row.content : found;
  if (row.content !== told) {
    const params = { extension, found: found === 'text' || found === 'zip' ? null : found };
    return refused(inputError(input, { code: 'input-other-format', params }));
  }
  const read = await row.load();
  const { document, issues } = await read(input);
  const tooLong = document && textTooLarge(input, document);
  if (tooLong) return { document: null, issues: [...issues, tooLong] };
  return { document: document && { ...document, lines: document.lines.map(withoutNull) }, issues };
}

/** Neither HTML nor Markdown can hold U+0000: both print the replacement character, and so does a reader's screen. */
const withoutNull = (line: SourceLine): SourceLine =>
  line.text.includes('\0') ? { ...line, text: line.text.replaceAll('\0', '\uFFFD') } : line;

const refused = (issue: Issue): Extracted => ({ document: null, issues: [issue] });
