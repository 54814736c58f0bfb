/** A foreign document -> a resolution of our own: its text as Markdown, what the record says of its source, and a report. */
import { readBody } from '../../markdown/read-body.ts';
import type { Body, Block as ReadBlock } from '../../markdown/types.ts';
import { isListedEachTime } from '../../proof/omitted.ts';
import { prove, type TextDifference } from '../../proof/prove.ts';
import { publishedText } from '../../proof/published-text.ts';
import type { SourceDocument } from '../documents/types.ts';
import { sourceText } from '../source-text.ts';
import { readAdoption } from './adoption/adoption.ts';
import { writeBody } from './body/markdown.ts';
import { notesAreCounted, withoutMarks } from './body/notes.ts';
import { readOutline } from './body/outline.ts';
import { withDistinctIds } from './body/own-ids.ts';
import { type Joined, joinLines } from './body/paragraphs.ts';
import { findDoubts } from './doubts.ts';
import { findFurniture } from './furniture/furniture.ts';
import { type LeftOut, listLeftOut } from './furniture/left-out.ts';
import type { Furniture } from './furniture/types.ts';
import { type Head, readHead, type TitleChoice, type TitleDifference } from './head/title.ts';
import type { Doubt, Found, ImportReport } from './report.ts';
import { findSuggestions, type KnownNames } from './suggestions/suggestions.ts';

export interface ResolutionDraft {
  title: string;
  /** The kind of document by its own word, where the title is long: «Резолюция». */
  shortTitle: string | null;
  /** The title calls it a draft. */
  isDraft: boolean;
  adoption: Found['adoption'];
  /** How items are read that have no labels. */
  itemsFrom: 'dashes' | null;
  omitted: string[];
  differences: TitleDifference[];
  /** Markdown, with a blank line before. */
  body: string;
  report: ImportReport;
}

/** What somebody has decided about a document. Lines are given by their indices. */
export interface DraftChoices {
  /** Lines that are text, whatever they look like. */
  keep?: ReadonlySet<number>;
  /** Lines whose hyphen is decided the other way. */
  otherwise?: ReadonlySet<number>;
  title?: TitleChoice;
}

/** How many paragraphs are given to choose the title from. */
const opening = 12;

/**
 * Reads a document as a resolution; `null` when it has no words.
 * @param known names that the document's words are compared with, for suggestions
 */
export function draftResolution(
  document: SourceDocument,
  known: KnownNames,
  { keep, otherwise, title: titleChoice }: DraftChoices = {},
): ResolutionDraft | null {
  const { lines } = document;
  const furniture = findFurniture(lines, keep);
  const { paragraphs, hyphens, notesKept } = read(lines, furniture, otherwise);
  const head = readHead(paragraphs, lines, titleChoice);
  if (head === null) return null;
  const { title, masthead, rest, difference } = head;
  const blocks = readOutline(rest);
  const written = writeBody(blocks);
  const labelled = countBlocks(readAs(written, null).blocks);
  const dashed = blocks.some((block) => block.kind === 'item' && block.label === null);
  const itemsFrom = labelled.items === 0 && dashed ? 'dashes' : null;
  const { markdown, body, given } = withDistinctIds(written, (text) => readAs(text, itemsFrom));
  const counts = countBlocks(body.blocks);
  const adoption = readAdoption(head, lines);
  const leftOut = listLeftOut(lines, furniture, masthead);
  const differences = difference ? [difference] : [];
  const omitted = leftOut.flatMap(({ text, at }) => (isListedEachTime(text) ? at.map(() => text) : [text]));
  const proof = prove(sourceText(document), publishedText(title, body), { omitted, differences });
  return {
    title,
    shortTitle: shortTitleOf(title),
    isDraft: head.isDraft || leftOut.some(saysDraft),
    adoption,
    itemsFrom,
    // A line of two may stand in a longer entry wherever it comes.
    omitted: omitted.filter((_, index) => proof.omittedUsed[index] !== 0),
    differences,
    body: markdown,
    report: {
      found: { title, adoption, ...counts, notes: blocks.filter(({ kind }) => kind === 'note').length },
      leftOut,
      marks: document.marks,
      bullets: blocks.filter(({ kind, text, paragraph }) => kind === 'item' && text !== paragraph.text)
        .length,
      hyphens,
      doubts: [
        ...proof.differences.map(unproved),
        ...ofHead(head),
        ...(notesKept ? [{ kind: 'notes-kept' } as const] : []),
        ...(counts.items === 0 ? [{ kind: 'no-items' } as const] : []),
        ...(given > 0 ? [{ kind: 'own-ids', count: given } as const] : []),
        ...findDoubts(title, blocks, body),
      ],
      suggestions: findSuggestions(body, known),
      opening: paragraphs
        .filter(({ role }) => role === 'text')
        .slice(0, opening)
        .map(({ lines: [line = 0], text }) => ({ line, text })),
    },
  };
}

/** A running head: «Проект», «Проект от 15.10.2024». */
const saysDraft = ({ text, reason }: LeftOut): boolean =>
  reason !== 'masthead' && /^(?:проект|draft)(?:$|[.,:]|\s+(?:от|of)(?!\p{L}))/iu.test(text);

/** Footnotes stand apart from the text if their numbers can be kept so. */
function read(
  lines: SourceDocument['lines'],
  furniture: readonly Furniture[],
  otherwise?: ReadonlySet<number>,
): Joined & { notesKept: boolean } {
  const apart = joinLines(lines, furniture, 'apart', otherwise);
  if (notesAreCounted(apart.paragraphs)) return { ...apart, notesKept: false };
  const inline = joinLines(lines, furniture, 'inline', otherwise);
  const notesKept = lines.some(({ role }) => role === 'note');
  return { ...inline, paragraphs: withoutMarks(inline.paragraphs), notesKept };
}

const unproved = ({ source, text }: TextDifference): Doubt => ({
  kind: 'unproved',
  source: source.words,
  text: text.words,
});

const readAs = (body: string, itemsFrom: ResolutionDraft['itemsFrom']): Body =>
  readBody(body, { file: 'resolution.md', structured: true, ...(itemsFrom && { itemsFrom }) });

const ofHead = ({ guessed, title }: Head): Doubt[] =>
  guessed ? [{ kind: 'title-guessed', text: title }] : [];

function shortTitleOf(title: string): string | null {
  const kind = /^(?:\p{Lu}\p{L}+)/u.exec(title)?.[0];
  return kind === undefined ||
    title.length < 60 ||
    !/^(?:Резолюция|Решение|Рекомендации|Обращение|Декларация|Resolution|Declaration|Recommendations)$/.test(
      kind,
    )
    ? null
    : kind;
}

type Counts = Pick<Found, 'parts' | 'sections' | 'annexes' | 'items' | 'subitems'>;

function countBlocks(blocks: readonly ReadBlock[]): Counts {
  const counts = { parts: 0, sections: 0, annexes: 0, items: 0, subitems: 0 };
  const count = (list: readonly ReadBlock[], within: 'document' | 'division' | 'item') => {
    for (const block of list) {
      if (block.kind === 'prose') continue;
      counts[kindOf(block, within)] += 1;
      count(block.children, block.kind);
    }
  };
  count(blocks, 'document');
  return counts;
}

function kindOf(block: Exclude<ReadBlock, { kind: 'prose' }>, within: string): keyof Counts {
  if (block.kind === 'item') return within === 'item' ? 'subitems' : 'items';
  if (block.label?.keyword === 'annex') return 'annexes';
  return within === 'document' ? 'parts' : 'sections';
}
