/** Sessions lie within the days of their edition. */
import type { Issue } from '../../records/issues.ts';
import type { Records } from '../../records/types.ts';
import { atField } from './report.ts';

export function checkDays({ editions, sessions }: Records): Issue[] {
  const days = new Map(editions.map(({ id, data }) => [id, data]));
  return sessions.flatMap((session) => {
    const { date } = session.data;
    const edition = days.get(session.edition ?? '');
    if (date === undefined || edition === undefined) return [];
    const { start, end } = edition;
    if (date >= start && date <= end) return [];
    return [atField(session, ['date'], { code: 'session-outside-edition', params: { date, start, end } })];
  });
}
