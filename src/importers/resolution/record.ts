/** A draft -> the text of its content file; what an organizer has added to a file that is there stays. */
import type { SourceKind } from '../../strings/vocabulary.ts';
import type { Fields, Value } from '../content-file.ts';
import { editedFile, fieldsOf, newFile } from '../content-file.ts';
import type { ResolutionDraft } from './draft.ts';

/** Where the document is kept and what it is compared as. */
export interface SourceFacts {
  /** Addresses under `public/`: `/2017/sources/resolution.docx`. */
  file: string;
  text: string;
  sha256: string;
  kind: SourceKind;
}

/** Words that an import writes into a record, in the conference's language. */
export interface RecordWords {
  /** Why the title is not in capitals. */
  capitals: string;
  /** Why it is in other words than the document's. */
  retitled: string;
  /** Why there is one although the document has none. */
  untitled: string;
}

/** Where new fields go in a file that is there. */
const order = ['title', 'short-title', 'stage', 'adopted', 'source', 'items'];

/** @param existing a file that is there and has no errors; `null` for none */
export function resolutionFile(
  draft: ResolutionDraft,
  facts: SourceFacts,
  existing: string | null,
  words: RecordWords,
): string {
  const body = draft.body.trim();
  if (existing === null)
    return newFile({ ...newFields(draft), source: sourceOf(draft, facts, {}, words), body });
  const known = fieldsOf(existing);
  const changes = new Map<string, Value>([
    ['source', sourceOf(draft, facts, fieldsIn(known.source), words)],
    ['body', body],
  ]);
  if (!sameWords(known.title, draft.title)) changes.set('title', draft.title);
  return editedFile(existing, changes, order);
}

function newFields({ title, shortTitle, isDraft, adoption, itemsFrom }: ResolutionDraft): Fields {
  const signed = adoption.signed.map(({ post, name }) => (post === null ? { name } : { post, name }));
  const adopted = {
    ...(adoption.date !== null && { date: adoption.date }),
    ...(signed.length > 0 && !adoption.isPrinted && { signed }),
  };
  return {
    title,
    ...(shortTitle !== null && { 'short-title': shortTitle }),
    ...(isDraft && { stage: 'draft' }),
    ...(Object.keys(adopted).length > 0 && { adopted }),
    ...(itemsFrom !== null && { items: { from: itemsFrom } }),
  };
}

/** Differences that were declared by hand stay, and so does whether the document is complete. */
function sourceOf(draft: ResolutionDraft, facts: SourceFacts, known: Fields, words: RecordWords): Value {
  const declared = Array.isArray(known.differences) ? (known.differences as Value[]).map(fieldsIn) : [];
  const found = draft.differences
    .filter(({ source, text }) => !declared.some((one) => one.source === source && one.text === text))
    .map(({ source, text, reason }) => ({ source, text, reason: words[reason] }));
  // What an earlier import has declared holds only as long as this one finds it, too.
  const ownReasons: unknown[] = [words.capitals, words.retitled, words.untitled];
  const holds = (one: Fields) =>
    !ownReasons.includes(one.reason) ||
    draft.differences.some(({ source, text }) => source === one.source && text === one.text);
  const differences = [...declared.filter(holds), ...found];
  const { file, text, sha256, kind } = facts;
  return {
    file,
    kind: known.kind ?? kind,
    text,
    sha256,
    ...(known.complete !== undefined && { complete: known.complete }),
    ...(draft.omitted.length > 0 && { omitted: draft.omitted }),
    ...(differences.length > 0 && { differences }),
  };
}

const fieldsIn = (value: Value | undefined): Fields =>
  typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : {};

const sameWords = (typed: Value | undefined, words: string): boolean =>
  typeof typed === 'string' && typed.replaceAll(/\s+/gu, '') === words.replaceAll(/\s+/gu, '');
