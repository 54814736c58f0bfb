/** What an import tells its author, as data: what was found, left out, decided, and what he should look at. */

import type { Problem } from '../../records/issues.ts';
import type { Adoption } from './adoption.ts';
import type { HyphenDecision } from './hyphens.ts';
import type { LeftOut } from './left-out.ts';
import type { Suggestion } from './suggestions.ts';

export interface ImportReport {
  found: Found;
  leftOut: LeftOut[];
  /** Marks of the format that are no words. */
  marks: { text: string; count: number }[];
  /** Dashes and bullets taken away before labels. */
  bullets: number;
  hyphens: HyphenDecision[];
  doubts: Doubt[];
  suggestions: Suggestion[];
  /** Its first paragraphs, one of which is the title, with the index of each one’s first line. */
  opening: { line: number; text: string }[];
}

export interface Found {
  title: string;
  adoption: Adoption;
  parts: number;
  sections: number;
  annexes: number;
  /** Not inside of other items. */
  items: number;
  subitems: number;
  notes: number;
}

/** Something to be looked at in the original. */
export type Doubt =
  /** What the importer has written is not what it has read. */
  | { kind: 'unproved'; source: string; text: string }
  | { kind: 'title-guessed'; text: string }
  | { kind: 'no-items' }
  /** Headings and items that got ids because numbers begin anew. */
  | { kind: 'own-ids'; count: number }
  /** The format's own number of an item, in a form that is no label here: «a.». */
  | { kind: 'unread-label'; text: string; label: string }
  /** Items enumerated within a paragraph that stays one. */
  | { kind: 'enumeration'; text: string }
  /** A number that may have been misread: «З.» for «3.». */
  | { kind: 'label-like'; text: string; label: string }
  /** The list goes on with another number than the next. */
  | { kind: 'jump'; label: string; after: string; text: string }
  /** What the reader of the text says of it. */
  | { kind: 'problem'; problem: Problem }
  | { kind: 'breaks-off'; text: string }
  | { kind: 'label'; text: string; label: string; expected: string | null }
  | { kind: 'look-alikes'; text: string; word: string; letters: string }
  | { kind: 'glued-number'; text: string; word: string }
  | { kind: 'spaced-letters'; text: string }
  | { kind: 'notes-kept' }
  | { kind: 'table'; text: string };
