/** Raw schedule -> schedule: all events or none. */
import type { Issue } from '../../records/issues.ts';
import { inputError, inputWarning } from '../input.ts';
import { eventOf } from './event.ts';
import type { RawSchedule } from './raw.ts';
import { line } from './texts.ts';
import { dayOf, isZone } from './times.ts';
import type { ImportedEvent, ReadSchedule } from './types.ts';

/** The largest congresses have a tenth of it. */
const maxEvents = 20_000;

export type Progress = (done: number, all: number) => void;

export function finished(raw: RawSchedule, onEvent: Progress): ReadSchedule {
  const { input, events } = raw;
  if (events.length > maxEvents) {
    const issue = inputError(input, { code: 'schedule-too-many-events', params: { limit: maxEvents } });
    return { schedule: null, issues: [issue] };
  }
  const stated = line(raw.timezone);
  const zone = stated !== null && isZone(stated) ? stated : null;
  const made = events.map((event, index) => {
    onEvent(index, events.length);
    return eventOf(event, raw, zone);
  });
  const issues: Issue[] = made.flatMap((one) => one.issues);
  if (stated !== null && zone === null) {
    const params = { value: stated.slice(0, 100), wanted: 'zone' } as const;
    issues.push(inputWarning(input, { code: 'schedule-value-wrong', params }));
  }
  const offset = made.find((one) => one.otherOffset !== null);
  if (offset?.otherOffset && zone !== null) {
    const params = { zone, offset: offset.otherOffset };
    const place = offset.event.place;
    issues.push(inputWarning(input, { code: 'schedule-zone-differs', params }, place));
  }
  if (events.length === 0) issues.push(inputError(input, { code: 'schedule-without-events', params: {} }));
  const { told, twice } = toldApart(made.map(({ event }) => event));
  for (const { event, first } of twice) {
    const params = { guid: event.guid, firstLine: first.place.line };
    issues.push(inputWarning(input, { code: 'schedule-guid-twice', params }, event.place));
  }
  if (issues.some(({ severity }) => severity === 'error')) return { schedule: null, issues };
  return {
    schedule: {
      from: raw.from,
      title: line(raw.title),
      start: dayOf(line(raw.start) ?? ''),
      end: dayOf(line(raw.end) ?? ''),
      timezone: zone,
      place: line(raw.place),
      events: told,
    },
    issues,
  };
}

/** An identifier names one event: the second of the same gets a number. */
function toldApart(events: readonly ImportedEvent[]) {
  const first = new Map<string, ImportedEvent>();
  const taken = new Set(events.map(({ guid }) => guid));
  const twice: { event: ImportedEvent; first: ImportedEvent }[] = [];
  const told = events.map((event) => {
    const other = first.get(event.guid);
    if (other === undefined) {
      first.set(event.guid, event);
      return event;
    }
    twice.push({ event, first: other });
    let count = 2;
    while (taken.has(`${event.guid}/${count}`)) count += 1;
    taken.add(`${event.guid}/${count}`);
    return { ...event, guid: `${event.guid}/${count}` };
  });
  return { told, twice };
}
