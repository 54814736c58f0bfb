/**
 * Schedule and content -> what changes in the content. Nothing is read or written here, and nothing that is there is
 * ever taken away: a field edited by hand stays, and so does the file of an event that the schedule no longer has.
 */
import type { Issue, Place } from '../../records/issues.ts';
import { person as personSchema } from '../../records/schemas/person.ts';
import { session as sessionSchema } from '../../records/schemas/session.ts';
import { scheduleStrings } from '../../strings/import-schedule.ts';
import type { FileChange } from '../changes.ts';
import { inputError } from '../input.ts';
import { commonest } from './counting.ts';
import { planEdition } from './edition.ts';
import { freeId } from './ids.ts';
import type { Existing } from './known.ts';
import { peopleFrom, planPeople } from './people.ts';
import { planFile, refusals, type WantedFile } from './plan-file.ts';
import type { ScheduleReport } from './report.ts';
import { sessionType } from './session-types.ts';
import { sessionFields, sessionOrder } from './sessions.ts';
import type { ImportedEvent, ImportedSchedule, PlanOptions } from './types.ts';

export interface ImportPlan {
  changes: FileChange[];
  report: ScheduleReport;
  /** With an error nothing may be written. */
  issues: Issue[];
}

export function planImport(schedule: ImportedSchedule, existing: Existing, options: PlanOptions): ImportPlan {
  const edition = planEdition(schedule, existing, options);
  const words = scheduleStrings(options.language);
  const people = planPeople(schedule, existing, options.edition, words);
  const ids = sessionIds(schedule, existing, options.edition);
  const file = (path: string, wanted: WantedFile) => planFile(path, existing.texts.get(path) ?? null, wanted);
  const sessions = schedule.events.map((event) => ({
    ...file(`content/${options.edition}/sessions/${ids.get(event)}.md`, {
      from: schedule.from,
      guid: event.guid,
      fields: sessionFields(event, people, words),
      order: sessionOrder,
    }),
    place: event.place,
    schema: sessionSchema,
  }));
  const start: Place = { line: 1, column: 1 };
  const persons = people.planned
    .filter(({ isOwn }) => isOwn)
    .map(({ id, key, fields }) => ({
      ...file(`content/people/${id}.md`, {
        from: peopleFrom(schedule, options.edition),
        guid: key,
        fields,
        order: ['name', 'affiliations', 'imported'],
      }),
      place: start,
      schema: personSchema,
    }));
  const files = [...sessions, ...persons];
  const changes = [...edition.changes, ...files.flatMap(({ change }) => change ?? [])];
  const { events } = schedule;
  return {
    changes: changes.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    issues: [
      ...files.flatMap((planned) => refusals(planned, options.source)),
      ...(edition.withoutDays
        ? [
            inputError(
              { name: options.source },
              { code: 'schedule-without-days', params: { edition: options.edition } },
            ),
          ]
        : []),
    ],
    report: {
      counts: {
        events: events.length,
        people: people.planned.length,
        tracks: distinct(events.map(({ track }) => track)),
        rooms: distinct(events.map(({ room }) => room)),
      },
      made: changes.filter(({ before }) => before === null).length,
      changed: changes.filter(({ before }) => before !== null).map(({ path }) => path),
      same: files.filter(({ change }) => change === null).length,
      kept: files.flatMap(({ kept, path }) => kept.map((field) => ({ path, ...field }))),
      vanished: vanishedFrom(schedule, existing, options.edition),
      unknownTypes: commonest(
        events.flatMap(({ type }) => (type !== null && sessionType(type) === null ? type : [])),
      ),
      namesakes: [...Map.groupBy(people.planned, ({ name }) => name).values()]
        .filter((same) => same.length > 1)
        .map((same) => ({ name: same[0]?.name ?? '', ids: same.map(({ id }) => id) })),
      timezone: events.some((event) => event.start !== null) ? edition.timezone : undefined,
    },
  };
}

/** The id of each event: that of the file which was made from it, else one from its title. */
function sessionIds(
  { events }: ImportedSchedule,
  { records }: Existing,
  edition: string,
): Map<ImportedEvent, string> {
  const own = records.sessions.filter((session) => session.edition === edition);
  const byGuid = new Map(own.map(({ id, data }) => [data.imported?.guid, id]));
  const taken = new Set(own.map(({ id }) => id));
  return new Map(
    events.map((event) => [
      event,
      byGuid.get(event.guid) ?? freeId(event.title, taken, `session-${event.guid}`),
    ]),
  );
}

function vanishedFrom({ from, events }: ImportedSchedule, { records }: Existing, edition: string): string[] {
  const guids = new Set(events.map(({ guid }) => guid));
  return records.sessions
    .filter(
      ({ edition: own, data: { imported, state } }) =>
        own === edition && imported?.from === from && state !== 'cancelled',
    )
    .filter(({ data }) => !guids.has(data.imported?.guid ?? ''))
    .map(({ file }) => file);
}

function distinct(words: readonly (string | null)[]): number {
  return new Set(words.filter((word) => word !== null)).size;
}
