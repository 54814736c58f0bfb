/** WHEN AN ENTRY IS FROM -> A DAY, which Atom wants of every entry. */
import { isDay, issuedOn, latest, wholeDay } from '../../model/dated.ts';
import type { Resolution } from '../../model/resolution-types.ts';
import type { FeedEntry } from './entry.ts';

/** Of a month or a year it is the first day on which the entry can be from. The entry's text says what is known. */
export const dayOf = ({ date, notBefore }: Pick<FeedEntry, 'date' | 'notBefore'>): string =>
  isDay(date) ? date : latest([wholeDay(date), notBefore]);

/** The day before which nothing is told of a resolution: that of its adoption, or the last one of its conference. */
export function firstDayOf(resolution: Pick<Resolution, 'adopted' | 'held'>): string {
  const issued = issuedOn(resolution);
  return isDay(issued) ? issued : latest([wholeDay(issued), resolution.held.end]);
}
