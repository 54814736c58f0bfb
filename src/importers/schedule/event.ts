/** Raw event -> event, with everything about it that is wrong or had to be left out. */
import { createHash } from 'node:crypto';
import type { Issue, Place, Problem } from '../../records/issues.ts';
import type { ScheduleValue } from '../../strings/issues.ts';
import { inputError } from '../input.ts';
import { languageCode } from './languages.ts';
import type { RawEvent, RawPerson, RawSchedule } from './raw.ts';
import { linksFrom } from './text-links.ts';
import { bodyFrom, line, longestText } from './texts.ts';
import { dayOf, minutesOf, momentOf, timeOf, timesOf } from './times.ts';
import type { ImportedEvent, ImportedLink, ImportedPerson } from './types.ts';

interface MadeEvent {
  event: ImportedEvent;
  issues: Issue[];
  /** The offset of a time that is not the zone's. */
  otherOffset: string | null;
}

export function eventOf(raw: RawEvent, schedule: RawSchedule, zone: string | null): MadeEvent {
  const issues: Issue[] = [];
  const say = (problem: Problem, place: Place, severity: Issue['severity']) => {
    issues.push({ ...inputError(schedule.input, problem, place), severity });
  };
  /** A value that cannot be read is an error: what it says would be lost. */
  const read = <T>(
    field: 'day' | 'date' | 'start' | 'end' | 'duration',
    wanted: ScheduleValue,
    as: (typed: string) => T | null,
  ) => {
    const typed = line(raw[field]);
    const value = typed === null ? null : as(typed);
    if (typed !== null && value === null)
      say(
        { code: 'schedule-value-wrong', params: { value: typed.slice(0, 100), wanted } },
        raw.locate(field),
        'error',
      );
    return value;
  };

  const title = line(raw.title);
  if (title === null)
    say({ code: 'schedule-value-missing', params: { key: 'title' } }, raw.locate('title'), 'error');
  const when = {
    moment: read('date', 'instant', (typed) => momentOf(typed) ?? dayOf(typed)),
    day: raw.date === null ? read('day', 'date', dayOf) : null,
    start: read('start', 'time', (typed) => timeOf(typed) ?? momentOf(typed)),
    ends: read('end', 'instant', momentOf),
    minutes: read('duration', 'duration', minutesOf),
  };
  const moment = [when.start, when.moment].find((one) => one !== null && typeof one !== 'string') ?? null;
  const { differs, ...times } = timesOf(
    {
      moment: typeof moment === 'string' ? null : moment,
      start: typeof when.start === 'string' ? when.start : null,
      ends: when.ends,
      minutes: when.minutes,
      day: typeof when.moment === 'string' ? when.moment : when.day,
      dayChange: schedule.dayChange,
    },
    zone,
  );
  if ((when.minutes ?? 0) >= 24 * 60)
    say(
      { code: 'schedule-too-long', params: { duration: raw.duration ?? '' } },
      raw.locate('duration'),
      'warning',
    );

  const code = languageCode(line(raw.language));
  if (code === undefined) {
    const params = { value: raw.language?.slice(0, 100) ?? '', wanted: 'language' } as const;
    say({ code: 'schedule-value-wrong', params }, raw.locate('language'), 'warning');
  }
  const texts = [...raw.texts, ...raw.people.map(({ biography }) => biography)];
  const tooLong = texts.some((text) => (text?.length ?? 0) > longestText);
  if (tooLong) say({ code: 'schedule-text-too-long', params: { limit: longestText } }, raw.place, 'error');

  const links = linksFrom(schedule.base);
  const event: ImportedEvent = {
    guid: raw.names.map(line).find((name) => name !== null) ?? digestOf(raw),
    title: title ?? '',
    subtitle: line(raw.subtitle),
    type: line(raw.type),
    ...times,
    room: line(raw.room),
    track: line(raw.track),
    language: code ?? null,
    people: raw.people.flatMap((person) => personOf(person, tooLong, schedule)),
    body: tooLong ? '' : bodyFrom(raw.texts, links),
    links: raw.links.flatMap(({ label, href, kind }): ImportedLink[] => {
      const address = links.resolve(href ?? '');
      if (address === null || !/^https?:/.test(address)) {
        if (address !== null) links.leftOut.push(address);
        return [];
      }
      return [{ label: line(label), href: address, ...(kind && { kind }) }];
    }),
    url: webAddress(raw.url, schedule.base),
    ...(raw.cancelled && { state: 'cancelled' }),
    place: raw.place,
  };
  for (const href of new Set(links.leftOut))
    say({ code: 'schedule-link-left-out', params: { href: href.slice(0, 200) } }, raw.place, 'warning');
  return {
    event,
    issues,
    otherOffset: differs && typeof moment !== 'string' ? (moment?.offset ?? null) : null,
  };
}

function personOf(
  { names, name, role, biography }: RawPerson,
  tooLong: boolean,
  { base }: RawSchedule,
): ImportedPerson[] {
  const called = line(name);
  if (called === null) return [];
  const key = names.map(line).find((one) => one !== null) ?? null;
  const text = tooLong ? '' : bodyFrom([biography], linksFrom(base));
  return [{ key, name: called, role: line(role), post: null, organization: null, biography: text || null }];
}

function webAddress(typed: string | null, base: string | null): string | null {
  const address = linksFrom(base).resolve(typed ?? '');
  return address !== null && /^https?:/.test(address) ? address : null;
}

/** For events that nothing names: what of them changes least. */
function digestOf({ title, track, people }: RawEvent): string {
  const words = JSON.stringify([line(title), line(track), people.map(({ name }) => line(name))]);
  return `sha256:${createHash('sha256').update(words).digest('hex').slice(0, 16)}`;
}
