/** Rows -> events. Rows that say the same of when, where and what are one event: its talks, or more of its people. */
import type { Issue, Problem } from '../../records/issues.ts';
import type { InputFile } from '../input.ts';
import { sessionType } from '../schedule/session-types.ts';
import type { ImportedEvent, ImportedPerson, ImportedTalk } from '../schedule/types.ts';
import type { Meaning } from './column-names.ts';
import type { Calendar } from './days.ts';
import { languageCode, linksIn, markdownOf } from './details.ts';
import { guidOf, titleKey } from './identity.ts';
import { peopleOf, type RowPeople } from './participants.ts';
import type { Note } from './report.ts';
import type { SessionRow } from './rows.ts';
import { cellError, cellName, cellWarning } from './table.ts';
import { type When, whenOf } from './when.ts';

export interface Events {
  events: ImportedEvent[];
  notes: Note[];
  issues: Issue[];
  /** Where a cell says that its times are those of Moscow. */
  moscow: { row: SessionRow; cell: string } | null;
}

/** A row that has been read, and the event that it is part of. */
interface Draft {
  event: Omit<ImportedEvent, 'talks'> & { talks: ImportedTalk[] };
  id: string | null;
  rows: number[];
  group: number;
  /** The first row is one of its talks, so its times may be that talk's. */
  fromTalk: boolean;
}

interface ReadRow extends RowPeople {
  from: SessionRow;
  title: string;
  talk: string;
  when: When;
  date: string | null;
  room: string | null;
  description: string;
}

export function eventsOf(
  file: InputFile,
  rows: readonly SessionRow[],
  headings: ReadonlyMap<Meaning, string>,
  calendar: Calendar,
): Events {
  const found: Events = { events: [], notes: [], issues: [], moscow: null };
  const drafts: Draft[] = [];
  const { start, end } = calendar;
  // A conference of one day need not repeat it.
  let held = { date: start !== null && start === end ? start : null, group: 0 };
  const dayless: SessionRow[] = [];
  for (const from of rows) {
    const { when, issues } = whenOf(file, from, calendar);
    const people = peopleOf(file, from, headings);
    found.issues.push(...issues, ...people.issues);
    // A day holds until the next one; one in a heading above goes before one in a cell before it.
    if (held.group !== from.group) held = { date: from.context.date ?? held.date, group: from.group };
    if (when.date !== null) held = { ...held, date: when.date };
    if (when.moscow)
      found.moscow ??= { row: from, cell: cellName(from.row, from.cells.get('time')?.column ?? 0) };
    const row: ReadRow = {
      ...people,
      from,
      title: oneLine(textOf(from, 'title')),
      talk: oneLine(textOf(from, 'talk')),
      when,
      date: held.date,
      room: oneLine(textOf(from, 'room')) || from.context.room,
      description: markdownOf(textOf(from, 'description')),
    };
    const last = drafts.at(-1);
    if (last && goesOn(last, row)) join(last, row, found.issues, file);
    else if (row.title === '')
      found.issues.push(
        problemAt(file, from, { code: 'programme-no-title', params: { row: from.row.number } }),
      );
    else {
      drafts.push(draftOf(row, found.issues, file));
      if (row.date === null && when.start !== null && !when.unreadable) dayless.push(from);
    }
  }
  const [first] = dayless;
  if (first) {
    const params = { rows: dayless.map(({ row }) => row.number) };
    found.issues.push({
      ...problemAt(file, first, { code: 'programme-no-day', params }),
      severity: 'warning',
    });
  }
  const taken = new Map<string, number>();
  for (const draft of drafts) {
    const { event, rows: numbers } = draft;
    settleTimes(draft);
    if (numbers.length > 1) found.notes.push({ kind: 'joined', rows: numbers, title: event.title });
    const { talks, ...rest } = event;
    found.events.push({ ...rest, guid: guidOf(draft.id, event, taken), ...(talks.length > 0 && { talks }) });
  }
  return found;
}

const textOf = ({ cells }: SessionRow, meaning: Meaning) => String(cells.get(meaning)?.cell ?? '').trim();
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const problemAt = (file: InputFile, { row, cells }: SessionRow, problem: Problem) =>
  cellError(file, row, [...cells.values()][0]?.column ?? 0, problem);

function goesOn(
  { event, group }: Draft,
  { title, talk, when, from, room, date, speakers, leaders }: ReadRow,
): boolean {
  if (group !== from.group) return false;
  const hasPeople = speakers.length + leaders.length > 0;
  if (title === '') return talk !== '' || (when.start === null && when.date === null);
  const same =
    titleKey(title) === titleKey(event.title) &&
    date === event.date &&
    (room === event.room || room === null);
  if (!same) return false;
  return talk !== ''
    ? event.talks.length > 0
    : hasPeople && when.start !== null && when.start === event.start;
}

function draftOf(row: ReadRow, issues: Issue[], file: InputFile): Draft {
  const { from, title, when, date, room, talk, leaders, speakers } = row;
  const type = oneLine(textOf(from, 'type'));
  const draft: Draft = {
    event: {
      guid: '',
      title,
      subtitle: oneLine(textOf(from, 'subtitle')) || null,
      type: type === '' ? typeInTitle(title) : type,
      date,
      start: when.start,
      end: when.end,
      room,
      track: oneLine(textOf(from, 'track')) || from.context.track,
      language: null,
      people: [...leaders, ...(talk === '' ? speakers : [])],
      body: talk === '' ? row.description : '',
      links: [],
      url: null,
      place: { line: from.row.line, column: 1 },
      talks: talk === '' ? [] : [talkOf(row)],
    },
    id: oneLine(textOf(from, 'id')) || null,
    rows: [from.row.number],
    group: from.group,
    fromTalk: talk !== '',
  };
  addDetails(draft, row, issues, file);
  return draft;
}

function talkOf({ talk, speakers, when, description }: ReadRow): ImportedTalk {
  return {
    title: talk,
    people: speakers,
    start: when.start,
    end: when.end,
    abstract: description === '' ? null : description,
  };
}

function join(draft: Draft, row: ReadRow, issues: Issue[], file: InputFile): void {
  const { event } = draft;
  draft.rows.push(row.from.row.number);
  event.people = distinct([...event.people, ...row.leaders]);
  const last = event.talks.at(-1);
  if (row.talk !== '') event.talks.push(talkOf(row));
  else if (last && row.title === '') {
    last.people = distinct([...last.people, ...row.speakers]);
    last.abstract = [last.abstract ?? '', row.description].filter((part) => part !== '').join('\n\n') || null;
  } else {
    event.people = distinct([...event.people, ...row.speakers]);
    if (row.description !== event.body)
      event.body = [event.body, row.description].filter((part) => part !== '').join('\n\n');
  }
  addDetails(draft, row, issues, file);
}

const distinct = (people: ImportedPerson[]) => [
  ...new Map(people.map((person) => [JSON.stringify(person), person])).values(),
];

function addDetails({ event }: Draft, { from, when }: ReadRow, issues: Issue[], file: InputFile): void {
  const warn = (meaning: Meaning, typed: string) => {
    const column = from.cells.get(meaning)?.column ?? 0;
    issues.push(
      cellWarning(file, from.row, column, {
        code: 'programme-unplaced',
        params: { cell: cellName(from.row, column), typed },
      }),
    );
  };
  const { links, rest } = linksIn(textOf(from, 'link'));
  event.links.push(...links.filter(({ href }) => event.links.every((known) => known.href !== href)));
  if (rest !== '') warn('link', rest);
  const language = textOf(from, 'language');
  event.language ??= languageCode(language);
  if (language !== '' && languageCode(language) === null) warn('language', language);
  const { start, end } = when;
  // A party may last until six; a round table that ends before it begins is a slip.
  if (start !== null && end !== null && end <= start && !(start >= '18:00' && end <= '06:00')) {
    const column = (from.cells.get('time') ?? from.cells.get('end') ?? from.cells.get('when'))?.column ?? 0;
    issues.push(
      cellWarning(file, from.row, column, {
        code: 'programme-end-first',
        params: { cell: cellName(from.row, column), start, end },
      }),
    );
  }
}

/** Times of an event that has only its talks' rows: theirs where they are all the same, else from the first to the last. */
function settleTimes({ event, fromTalk }: Draft): void {
  const { talks } = event;
  if (!fromTalk) return;
  const times = talks.map(({ start, end }) => `${start} ${end}`);
  const timed = talks.filter(({ start }) => start !== null);
  if (new Set(times).size === 1 || timed.length <= 1) {
    for (const talk of talks) Object.assign(talk, { start: null, end: null });
    return;
  }
  event.start = timed[0]?.start ?? null;
  event.end = timed.at(-1)?.end ?? null;
}

/** The kind that the title itself begins with: «Круглый стол «Слёт»». */
function typeInTitle(title: string): string | null {
  const words = title.split(/[\s«"“:.]+/);
  const beginnings = [words.slice(0, 2).join(' '), words[0] ?? ''];
  return (
    beginnings.find(
      (word) =>
        !['', 'other', 'другое'].includes(word) &&
        sessionType(word) !== null &&
        sessionType(word) !== 'other',
    ) ?? null
  );
}
