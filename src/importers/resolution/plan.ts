/** A document -> the files that an import writes: the record, the original beside it, and its bare text. */
import { createHash } from 'node:crypto';
import type { SourceKind } from '../../strings/vocabulary.ts';
import type { FileChange } from '../changes.ts';
import { decode } from '../decode.ts';
import type { DocumentFormat, SourceDocument } from '../documents/types.ts';
import { sourceText } from '../source-text.ts';
import { type DraftChoices, draftResolution, type ResolutionDraft } from './draft.ts';
import { type RecordWords, resolutionFile } from './record.ts';
import type { KnownNames } from './suggestions/suggestions.ts';

export interface PlanOptions {
  edition: string;
  /** Of the resolution: its file's name. */
  id: string;
  original: Uint8Array;
  /** Path under `public/` of an original that lies there already: `/2017/sources/resolution.txt`; `null` to copy it there. */
  published: string | null;
  /** `null` as the format tells. */
  kind: SourceKind | null;
  known: KnownNames;
  /** What somebody has decided about the document. */
  choices?: DraftChoices;
  words: RecordWords;
  /** What a project's file holds, `null` when there is none. */
  contentOf: (path: string) => Uint8Array | null;
}

export interface ResolutionPlan {
  draft: ResolutionDraft;
  changes: FileChange[];
  /** Path of the record. */
  record: string;
}

/** What the reader is told that the text was compared with; a scan's text, too, is a text copy and no signed paper. */
const kinds = {
  txt: 'scan-text',
  md: 'scan-text',
  html: 'web',
  docx: 'docx',
  odt: 'scan-text',
  pdf: 'scan-text',
} as const satisfies Record<DocumentFormat, SourceKind>;

/** `null` when the document has no words. */
export function planResolution(document: SourceDocument, options: PlanOptions): ResolutionPlan | null {
  const { edition, id, original, published, known, choices, words, contentOf } = options;
  const draft = draftResolution(document, known, choices);
  if (draft === null) return null;
  const folder = `/${edition}/sources`;
  const file = published ?? `${folder}/${id}.${document.format}`;
  const text = `${folder}/${id}.extracted.txt`;
  const record = `content/${edition}/resolutions/${id}.md`;
  const there = contentOf(record);
  const existing = there === null ? null : decode(there);
  const facts = {
    file,
    text,
    sha256: createHash('sha256').update(original).digest('hex'),
    kind: options.kind ?? kinds[document.format],
  };
  const change = (path: string, after: FileChange['after']): FileChange => ({
    path,
    before: contentOf(path),
    after,
  });
  return {
    draft,
    record,
    changes: [
      { path: record, before: existing, after: resolutionFile(draft, facts, existing, words) },
      ...(published === null ? [change(`public${file}`, original)] : []),
      change(`public${text}`, sourceText(document)),
    ],
  };
}
