/** FILE -> ITS ITEMS, for every format that lists recommendations, each read by a parser that is not ours. */
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import type { FormatId } from '../formats.ts';
import { docxItems } from './docx-items.ts';
import { pdfItems } from './pdf-items.ts';
import { everyElement, named, readXml, textOf } from './xml-tree.ts';

export interface ReadItem {
  id: string;
  words: string;
}

export type Reader = (bytes: Uint8Array) => ReadItem[] | Promise<ReadItem[]>;

/** Formats that a document has and that list no items of it. */
export const withoutItems: readonly FormatId[] = ['bibtex', 'ris', 'cslJson', 'gost', 'card'];

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** @throws when a format lists items and nothing reads them: what to do about a new one */
export function readerOf(format: FormatId, address: string): Reader {
  const read = readers[format];
  if (read === undefined)
    throw new Error(
      `Nothing reads the items of ${address} back. Add a reader of “${format}” to \`readers\` in src/exports/testing/item-readers.ts, or name the format in \`withoutItems\` there.`,
    );
  return read;
}

const readers: { [Id in FormatId]?: Reader } = {
  pdf: pdfItems,
  docx: docxItems,
  xlsx: async (bytes) => {
    const sheets = await readXlsxFile(Buffer.from(bytes));
    const [header = [], ...rows] = sheets[0]?.data ?? [];
    return rows.map((row) =>
      ofTable(Object.fromEntries(header.map((name, index) => [String(name), String(row[index] ?? '')]))),
    );
  },
  csv: (bytes) =>
    parse(text(bytes), { bom: true, columns: true, delimiter: ';' }).map((row) =>
      ofTable(row as Record<string, string>),
    ),
  json: (bytes) => itemsIn(JSON.parse(text(bytes)).items),
  markdown: (bytes) => markdownItems(text(bytes)),
  akomaNtoso: (bytes) =>
    named(readXml(text(bytes)), 'paragraph').map((paragraph) => ({
      id: (paragraph.attributes.eId ?? '')
        .split('__')
        .map((level) => level.replace(/^[a-z]+_/, ''))
        .join('-'),
      words: everyElement(paragraph)
        .filter(({ name }) => name === 'p')
        .map((words) => textOf(words))
        .join(' '),
    })),
};

const ofTable = (row: Record<string, string>): ReadItem => ({
  id: row.Обозначение?.split('#')[1] ?? '',
  words: row['Текст пункта'] ?? '',
});

interface JsonItem {
  id?: string;
  lines?: string[];
  items?: JsonItem[];
}

/** An organization's are in groups. */
const itemsIn = (items: JsonItem[]): ReadItem[] =>
  items.flatMap(({ id = '', lines, items: inner }) =>
    inner === undefined ? [{ id, words: (lines ?? []).join(' ') }] : itemsIn(inner),
  );

/** Numbered lines and their headings: `## 1`, `### I. …`, `3) …`. */
export function markdownItems(source: string): ReadItem[] {
  const path: string[] = [];
  return source.split('\n').flatMap((line) => {
    const [, hashes = '', label = ''] = /^(#+) ([0-9IVX]+)/.exec(line) ?? [];
    if (label !== '') path.splice(hashes.length - 2, Infinity, label.toLowerCase());
    const [, number, words] = /^(\d+)\) (.*)$/.exec(line) ?? [];
    return number === undefined || words === undefined ? [] : [{ id: [...path, number].join('-'), words }];
  });
}
