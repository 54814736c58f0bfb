/** Word documents for tests, from pieces of XML: for what the `docx` package cannot make. */
import { strToU8, zipSync } from 'fflate';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  `xmlns:r="${office}"`,
].join(' ');

interface DocxPieces {
  /** Inside `w:numbering`, `w:styles` and so on. */
  numbering?: string;
  styles?: string;
  footnotes?: string;
  endnotes?: string;
  settings?: string;
  /** Whole files beside them, by path. */
  files?: Record<string, string | Uint8Array>;
}

/** `body` goes inside `w:body`. */
export function docxPartsOf(body: string, { files = {}, ...pieces }: DocxPieces = {}): Uint8Array {
  const parts = Object.entries(pieces);
  const relation = (id: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${id}" Target="${target}"/>`;
  const relations = (rows: string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;
  const all: Record<string, string | Uint8Array> = {
    '_rels/.rels': relations([relation('officeDocument', 'word/document.xml')]),
    'word/_rels/document.xml.rels': relations(parts.map(([name]) => relation(name, `${name}.xml`))),
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      parts.map(([name, xml]) => [`word/${name}.xml`, `<w:${name} ${namespaces}>${xml}</w:${name}>`]),
    ),
    ...files,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data]),
    ),
  );
}

/** A paragraph with one run of text; `properties` goes inside `w:pPr`. */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** Properties of a paragraph in a list. */
export const inList = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** A definition with its levels, `[kind of number, form of the label]`, and a list of the same number that uses it. */
export function listDefinition(
  id: number,
  levels: readonly (readonly [format: string, text: string, more?: string])[],
): string {
  const inside = levels
    .map(
      ([format, text, more = ''], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`,
    )
    .join('');
  return `<w:abstractNum w:abstractNumId="${id}">${inside}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
}
