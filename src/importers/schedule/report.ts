/** What an import tells people, as data; `strings/import-schedule.ts` has the words. */
import type { WordCount } from './counting.ts';
import type { KeptField } from './merge.ts';

export interface ScheduleReport {
  /** All that the schedule has. */
  counts: { events: number; people: number; tracks: number; rooms: number };
  /** How many new files there are. */
  made: number;
  /** Paths of files that change. */
  changed: string[];
  /** How many files stay as they are. */
  same: number;
  /** Edited by hand and left so. */
  kept: (KeptField & { path: string })[];
  /** Files of events that the schedule no longer has. */
  vanished: string[];
  unknownTypes: WordCount[];
  /** Different people of one name. */
  namesakes: { name: string; ids: string[] }[];
  /** `null`: stated nowhere; `undefined`: not needed. */
  timezone: { zone: string; fromPlace: boolean } | null | undefined;
}
