/** Kinds of links and attachments in conference systems, and ours. */
import type { MaterialKind } from '../../strings/vocabulary.ts';

const kinds = new Map<string, MaterialKind>([
  ['slides', 'slides'],
  ['paper', 'publication'],
  ['article', 'publication'],
  ['book', 'publication'],
  ['video', 'video'],
  ['media', 'video'],
]);

/** What a file says of an attachment, as our kind of material. */
export function attachmentKind(type: string | null | undefined): MaterialKind {
  return kinds.get((type ?? '').toLowerCase()) ?? 'document';
}
