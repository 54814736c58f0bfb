/** The files that a conference cannot do without, made from what the schedule says where they are missing. */
import type { FileChange } from '../changes.ts';
import { newFile } from '../content-file.ts';
import { commonest } from './counting.ts';
import type { Existing } from './known.ts';
import type { ImportedSchedule, PlanOptions } from './types.ts';

export interface EditionPlan {
  changes: FileChange[];
  /** `null` when it is stated nowhere. */
  timezone: { zone: string; fromPlace: boolean } | null;
  /** There is neither a file of the edition nor a day in the schedule to make one with. */
  withoutDays: boolean;
}

export function planEdition(
  schedule: ImportedSchedule,
  { records, texts }: Existing,
  options: PlanOptions,
): EditionPlan {
  const known = records.editions.find(({ id }) => id === options.edition);
  const conference = texts.has('content/conference.md') ? records.conference.data.name : undefined;
  const title = schedule.title ?? (typeof conference === 'string' ? conference : options.edition);
  const days = schedule.events.flatMap(({ date }) => date ?? []).toSorted();
  const start = [schedule.start, days[0]].filter((day) => day != null).toSorted()[0];
  const end = [schedule.end, days.at(-1), start]
    .filter((day) => day != null)
    .toSorted()
    .at(-1);
  const timezone = known?.data.timezone
    ? { zone: known.data.timezone, fromPlace: false }
    : zoneOf(schedule, options);
  const changes: FileChange[] = [];
  if (!texts.has('content/conference.md')) {
    const languages = [options.siteLanguage ?? languageOf(schedule)];
    changes.push(newAt('content/conference.md', { name: title, languages }));
  }
  if (known === undefined && start !== undefined && end !== undefined) {
    const fields = { title, start, end, timezone: timezone?.zone, place: schedule.place ?? undefined };
    changes.push(newAt(`content/${options.edition}/edition.md`, fields));
  }
  return { changes, timezone, withoutDays: known === undefined && start === undefined };
}

function newAt(path: string, fields: Parameters<typeof newFile>[0]): FileChange {
  return { path, before: null, after: newFile(fields) };
}

/** The site's language, where nobody says it: that of most events, else that of the letters. */
export function languageOf({ events }: ImportedSchedule): string {
  const stated = commonest(events.flatMap(({ language }) => language ?? []))[0]?.word;
  if (stated !== undefined) return stated;
  const cyrillic = events.filter(({ title }) => /\p{Script=Cyrillic}/u.test(title)).length;
  return cyrillic * 2 > events.length ? 'ru' : 'en';
}

/** Names of time zones end in a city: a schedule in `Brussels` without a zone is in `Europe/Brussels`. */
function zoneOf(schedule: ImportedSchedule, options: PlanOptions): EditionPlan['timezone'] {
  const stated = options.timezone ?? schedule.timezone;
  if (stated) return { zone: stated, fromPlace: false };
  const cities = (schedule.place ?? '').split(',').map((city) => city.trim().replaceAll(/[\s-]+/g, '_'));
  const found = Intl.supportedValuesOf('timeZone').filter((zone) =>
    cities.includes(zone.split('/').at(-1) ?? ''),
  );
  const [zone] = found;
  return zone !== undefined && found.length === 1 ? { zone, fromPlace: true } : null;
}
