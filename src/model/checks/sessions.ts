/** Sessions lie within the days of their edition, their times in its time zone, and are no more than it says. */
import type { Issue } from '../../records/issues.ts';
import type { RecordFile, Records } from '../../records/types.ts';
import { atField } from './report.ts';

export function checkSessions({ editions, sessions }: Records): Issue[] {
  const byId = new Map(editions.map((edition) => [edition.id, edition]));
  const ofSessions = sessions.flatMap((session) => {
    const edition = byId.get(session.edition ?? '');
    return edition === undefined ? [] : [...checkDay(session, edition), ...checkZone(session, edition)];
  });
  return [...ofSessions, ...editions.flatMap((edition) => checkTotal(edition, sessions))];
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

function checkTotal(edition: RecordFile<'edition'>, sessions: RecordFile<'session'>[]): Issue[] {
  const total = edition.data['sessions-total'];
  const published = sessions.filter((session) => session.edition === edition.id).length;
  if (total === undefined || total >= published) return [];
  return [
    atField(edition, ['sessions-total'], { code: 'sessions-total-small', params: { total, published } }),
  ];
}
