/** RECORD -> whether it was adopted; of a draft, until when and where proposals on it are accepted. */
import type { RecordFile } from '../records/types.ts';

/** A draft’s items are proposals, and nothing adopted. */
export interface Staged {
  stage: 'draft' | 'adopted';
  /** `null` of what is adopted. */
  proposals: Proposals | null;
}

export interface Proposals {
  /** An ISO day; `null` where none is stated. */
  until: string | null;
  /** Where to send them; `null`: to the organizer’s usual address. */
  email: string | null;
}

export function stagedAs({ data: { stage, proposals } }: RecordFile<'resolution'>): Staged {
  if (stage !== 'draft') return { stage, proposals: null };
  return { stage, proposals: { until: proposals?.until ?? null, email: proposals?.email ?? null } };
}
