/** An event as its file has it, the same for every layout; `event.ts` makes of it what we import. */
import type { Place } from '../../records/issues.ts';
import type { MaterialKind } from '../../strings/vocabulary.ts';
import type { InputFile } from '../input.ts';

export interface RawEvent {
  /** Whatever names it, the best first. */
  names: (string | null)[];
  title: string | null;
  subtitle: string | null;
  type: string | null;
  track: string | null;
  room: string | null;
  language: string | null;
  /** Day or moment, clock time, moment, and duration, as written. */
  date: string | null;
  start: string | null;
  end: string | null;
  duration: string | null;
  /** The programme's day that it stands in. */
  day: string | null;
  /** Description, in order. */
  texts: (string | null)[];
  people: RawPerson[];
  links: RawLink[];
  url: string | null;
  cancelled?: boolean;
  place: Place;
  /** Where one of its values stands. */
  locate: (field: string) => Place;
}

export interface RawPerson {
  names: (string | null)[];
  name: string | null;
  role: string | null;
  biography: string | null;
}

export interface RawLink {
  label: string | null;
  href: string | null;
  kind?: MaterialKind;
}

/** What holds for all events of a file. */
export interface RawSchedule {
  input: InputFile;
  from: string;
  title: string | null;
  start: string | null;
  end: string | null;
  timezone: string | null;
  place: string | null;
  /** Where relative links start. */
  base: string | null;
  /** Time at which one day of the programme gives way to the next. */
  dayChange: string | null;
  events: RawEvent[];
}
