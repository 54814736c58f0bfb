/** Sessions lie within the days of their edition, and their times in its time zone. */
import type { Issue } from '../../records/issues.ts';
import type { RecordFile, Records } from '../../records/types.ts';
import { atField } from './report.ts';

export function checkDays({ editions, sessions }: Records): Issue[] {
  const byId = new Map(editions.map((edition) => [edition.id, edition]));
  return sessions.flatMap((session) => {
    const edition = byId.get(session.edition ?? '');
    return edition === undefined ? [] : [...checkDay(session, edition), ...checkZone(session, edition)];
  });
}

function checkDay(session: RecordFile<'session'>, edition: RecordFile<'edition'>): Issue[] {
  const { date } = session.data;
  const { start, end } = edition.data;
  if (date === undefined || (date >= start && date <= end)) return [];
  return [atField(session, ['date'], { code: 'session-outside-edition', params: { date, start, end } })];
}

function checkZone(session: RecordFile<'session'>, edition: RecordFile<'edition'>): Issue[] {
  if (session.data.start === undefined || edition.data.timezone !== undefined) return [];
  return [atField(session, ['start'], { code: 'timezone-missing', params: { edition: edition.id } })];
}
