/**
 * The closed vocabularies of the content format. Schemas accept exactly these words, and every interface
 * language has to give each of them a name.
 */

export const sessionTypes = [
  'plenary',
  'round-table',
  'strategic-session',
  'seminar',
  'lecture',
  'master-class',
  'workshop',
  'panel',
  'keynote',
  'poster',
  'talk',
  'other',
] as const;
export type SessionType = (typeof sessionTypes)[number];

export const materialKinds = [
  'programme',
  'slides',
  'video',
  'photos',
  'press-release',
  'publication',
  'minutes',
  'transcript',
  'proceedings',
  'document',
  'other',
] as const;
export type MaterialKind = (typeof materialKinds)[number];

/** How an item names a body or group. */
export const addresseeManners = ['sent-to', 'proposed-to', 'recommended-to', 'responsible', 'with'] as const;
export type AddresseeManner = (typeof addresseeManners)[number];

export const followUpStatuses = [
  'replied',
  'under-review',
  'supported',
  'partly-supported',
  'in-progress',
  'ongoing',
  'partly-done',
  'done',
  'not-supported',
  'closed',
] as const;
export type FollowUpStatus = (typeof followUpStatuses)[number];

/** What kind of source a published text was compared with. */
export const sourceKinds = ['signed', 'docx', 'scan-text', 'web'] as const;
export type SourceKind = (typeof sourceKinds)[number];
