/** Documents of the corpus with their keys, and how an import is measured against a key. */
import { existsSync, readFileSync } from 'node:fs';
import { readBody } from '../../markdown/read-body.ts';
import type { Block, Body } from '../../markdown/types.ts';
import { readDocument } from '../documents/read.ts';
import type { SourceDocument, SourceLine } from '../documents/types.ts';
import { draftResolution, type ResolutionDraft } from '../resolution/draft.ts';
import { docxOf } from './docx-of.ts';
import { docxPartsOf } from './docx-parts-of.ts';
import { odtOf } from './odt-of.ts';
import { pdfOf } from './pdf-of.ts';

export interface Key {
  /** `null`: the document has none of its own. Compared without regard to case. */
  title: string | null;
  /** The day on which it was adopted, or which its head names without saying so. */
  adopted: string | null;
  stage?: 'draft';
  signed: [post: string | null, name: string][];
  /** Id, and label with the heading’s words. */
  divisions: [id: string, heading: string][];
  /** Id (`null`: any, but unique), first words, last words. */
  items: [id: string | null, first: string, last: string][];
  /** Without labels, items are the organizer’s choice: the draft has all of them or none. */
  itemsFrom?: 'dashes' | 'paragraphs';
  /** Lines of page furniture, each as often as it must go. */
  out: string[];
  /** Lines that may go or stay. */
  maybe?: string[];
  /** Words that a line’s end divides. */
  hyphens: string[];
}

export const corpus = new URL('../resolution/fixtures/corpus/', import.meta.url);

export const textIn = (file: string): string => readFileSync(new URL(file, corpus), 'utf8');
const pieces = (file: string) => JSON.parse(textIn(file));

/** What a file is made into, by its two endings. */
const makers: Record<string, (file: string) => Uint8Array | Promise<Uint8Array>> = {
  '.docx.json': (file) => docxOf(pieces(file).lines, pieces(file).extras),
  '.docx.xml': (file) => docxPartsOf(textIn(file)),
  '.odt.json': (file) => odtOf(pieces(file).text, pieces(file).pieces),
  '.pdf.json': (file) => pdfOf(pieces(file)),
};

export async function bytesOf(name: string): Promise<Uint8Array> {
  const made = ['.json', '.xml'].map((end) => name + end).find((file) => existsSync(new URL(file, corpus)));
  const maker = made && makers[/\.\w+\.\w+$/.exec(made)?.[0] ?? ''];
  return made && maker ? maker(made) : readFileSync(new URL(name, corpus));
}

export interface Imported {
  document: SourceDocument;
  draft: ResolutionDraft;
  body: Body;
}

export async function imported(name: string, bytes: Uint8Array): Promise<Imported> {
  const { document, issues } = await readDocument({ name, bytes });
  const draft = document && draftResolution(document, { organizations: [], sessions: [] });
  if (!draft) throw new Error(`${name}: ${JSON.stringify(issues)}`);
  const { itemsFrom } = draft;
  const options = { file: 'resolution.md', structured: true, ...(itemsFrom && { itemsFrom }) };
  return { document, draft, body: readBody(draft.body, options) };
}

/** Without what a footnote's mark leaves at the end, and without what only a screen shows. */
const plain = (text: string): string =>
  text
    .replaceAll('\u00AD', '')
    .replaceAll(/\s+/gu, ' ')
    .replace(/\s?\[?\d?\]?$/u, '')
    .trim();

/** Letters and figures alone: lists lose their dashes, and divided words their hyphens. */
export const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();

export function textOf(block: Block): string {
  if (block.kind === 'prose') return block.text;
  return [block.label?.text, block.text, ...block.children.map(textOf)].join(' ');
}

interface Unit {
  id: string;
  /** Its first paragraph; and with its further ones. */
  words: string[];
}

export const itemsOf = (blocks: readonly Block[]): Unit[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'prose') return [];
    const own = block.children.filter(({ kind }) => kind === 'prose').map(({ text }) => plain(text));
    const inside = itemsOf(block.children);
    const words = [plain(block.text), [plain(block.text), ...own].join(' ')];
    return block.kind === 'item' ? [{ id: block.id, words }, ...inside] : inside;
  });

export const divisionsOf = (blocks: readonly Block[]): [string, string][] =>
  blocks.flatMap((block) =>
    block.kind === 'division'
      ? [[block.id, plain([block.label?.text, block.text].join(' '))], ...divisionsOf(block.children)]
      : [],
  );

interface Score {
  hits: number;
  missing: Key['items'];
  recall: number;
  precision: number;
}

/** Items of the key that were found in its order, of all that should be and of all that were. */
export function scored(key: Key['items'], found: readonly Unit[]): Score {
  const isMeant = ([id, first, last]: Key['items'][number], unit: Unit): boolean =>
    (id === null || id === unit.id) &&
    unit.words.some((words) => words.startsWith(first) && words.endsWith(last));
  let next = 0;
  const missing = key.filter((item) => {
    const at = found.findIndex((unit, index) => index >= next && isMeant(item, unit));
    if (at >= 0) next = at + 1;
    return at < 0;
  });
  const hits = key.length - missing.length;
  const of = (all: number) => (all === 0 ? 1 : hits / all);
  return { hits, missing, recall: of(key.length), precision: of(found.length) };
}

/** Lines that were left out, each as often as it was, for a reason or for any. */
export const goneFrom = ({ document, draft }: Imported, reason?: string): string[] =>
  draft.report.leftOut
    .filter((one) => reason === undefined || one.reason === reason)
    .flatMap(({ lines }) => lines.map((index) => document.lines[index]?.text ?? ''));

const withoutMarks = ({ text, marks = [], role }: SourceLine): string =>
  [...(role === 'note' ? text.replace(/^\d+/, '') : text)]
    .filter((_, at) => !marks.some(({ start, end }) => at >= start && at < end))
    .join('');

/** Lines that are neither in the published text nor left out. */
export function lostFrom({ document, draft, body }: Imported): string[] {
  const out = new Set(draft.report.leftOut.flatMap(({ lines }) => lines));
  const text = letters([draft.title, ...body.blocks.map(textOf)].join(' '));
  return document.lines
    .filter((line, index) => !out.has(index) && !text.includes(letters(withoutMarks(line))))
    .map((line) => line.text);
}
