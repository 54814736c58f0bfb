/** All records of a conference as one list. */
import type { RecordFile, Records } from './types.ts';

export function everyRecord(records: Records): RecordFile[] {
  const { conference, editions, sessions, resolutions, followUps, organizations, people, topics, pages } =
    records;
  return [
    conference,
    ...editions,
    ...sessions,
    ...resolutions,
    ...followUps,
    ...organizations,
    ...people,
    ...topics,
    ...pages,
  ];
}
