/** Materials -> links and attachments, as schedules tell them apart. */
import type { Material } from '../../model/types.ts';
import type { MaterialKind } from '../../strings/vocabulary.ts';
import type { Publication } from '../format.ts';
import { uriOf } from '../uri.ts';

export interface Reference {
  title: string;
  url: string;
  /** `null` for a link. */
  type: AttachmentType | null;
}

/** Those of the types in voc's schema that say what ours do. */
type AttachmentType = 'slides' | 'media' | 'paper' | 'related';

/** What belongs to a session itself; all else is a link. */
const attachments: Partial<Record<MaterialKind, AttachmentType>> = {
  slides: 'slides',
  video: 'media',
  publication: 'paper',
  document: 'related',
};

export const referencesOf = (
  materials: readonly Material[],
  { url }: Pick<Publication, 'url'>,
): Reference[] =>
  materials.map(({ kind, label, href }) => ({
    title: label,
    url: uriOf(url(href)),
    type: attachments[kind] ?? null,
  }));
