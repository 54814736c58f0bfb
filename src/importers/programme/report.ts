/** What was made of a table, besides its events: for the organizer to compare with what was meant. */
import type { Meaning } from './column-names.ts';

export interface ProgrammeReport {
  /** The sheet that was read; `null` where the format has none. */
  sheet: string | null;
  otherSheets: string[];
  /** `name`: `D`; `guessed`: the name that a slip was taken for. */
  columns: { name: string; typed: string; meaning: Meaning; guessed: string | null }[];
  /** Columns that nothing was taken from, with the number of their cells that have something in them. */
  unused: { name: string; typed: string; filled: number }[];
  notes: Note[];
}

/** Something done with cells that the table does not say in so many words. `cell`: `D7`. */
export type Note =
  | { kind: 'above'; cell: string; typed: string }
  | { kind: 'heading'; cell: string; typed: string; meaning: 'date' | 'room' | 'track' }
  | { kind: 'left-out'; cell: string; typed: string; why: 'total' | 'header' | 'numbers' }
  | { kind: 'filled'; column: string; typed: string; cells: number }
  | { kind: 'title'; cell: string; typed: string }
  | { kind: 'joined'; rows: number[]; title: string };
