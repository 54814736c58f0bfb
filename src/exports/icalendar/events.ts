/** EDITION, SESSION -> THEIR EVENTS in a calendar. */
import { editionChanged, isDay, sessionChanged } from '../../model/dated.ts';
import { nextDay } from '../../model/instants.ts';
import type { Edition, Session } from '../../model/types.ts';
import type { Publication } from '../format.ts';
import { guidOf } from '../programme/identity.ts';
import { type ContentLine, component, plainDay, textLine, utc } from './lines.ts';
import { sessionWords } from './words.ts';

/** The days of the conference, which leave the reader's time free. */
export function editionEvent(edition: Edition, publication: Publication): ContentLine[] {
  const { title, motto, place, address, start, end } = edition;
  const url = publication.url(address);
  return component('VEVENT', [
    ['UID', guidOf(address, publication)],
    ['DTSTAMP', stampOf(editionChanged(edition), edition)],
    ['DTSTART;VALUE=DATE', plainDay(start)],
    ['DTEND;VALUE=DATE', plainDay(nextDay(end))],
    ...textLine('SUMMARY', title),
    ...textLine('DESCRIPTION', [motto, url].filter((line) => line !== null).join('\n\n')),
    ...textLine('LOCATION', place),
    ['URL', url],
    ['TRANSP', 'TRANSPARENT'],
  ]);
}

/** None for a session without a time. A state that calendars do not know stands in the description. */
export function sessionEvent(session: Session, edition: Edition, publication: Publication): ContentLine[] {
  const { title, address, begins, ends, room, state, change } = session;
  if (begins === null) return [];
  const url = publication.url(address);
  const hasEnd = ends !== null && Date.parse(ends) > Date.parse(begins);
  const place = [room, edition.place].filter((part) => part !== null).join(', ');
  return component('VEVENT', [
    ['UID', guidOf(address, publication)],
    ['DTSTAMP', stampOf(sessionChanged(session, edition), edition)],
    // Of two versions, calendars believe the higher one: a later change has a later day.
    ['SEQUENCE', String(change === null ? 0 : Math.floor(Date.parse(change.date) / 86_400_000))],
    ['DTSTART', utc(begins)],
    ...(hasEnd ? ([['DTEND', utc(ends)]] as const) : []),
    ...textLine('SUMMARY', title),
    ...textLine('DESCRIPTION', sessionWords(session, url, publication.model.language)),
    ...textLine('LOCATION', place),
    ['URL', url],
    ['STATUS', state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'],
    ...(state === 'cancelled' ? ([['TRANSP', 'TRANSPARENT']] as const) : []),
  ]);
}

/** When what is said was last changed; the last day of the conference where the content knows no day of it. */
const stampOf = (changed: string, { end }: Edition): string => utc(isDay(changed) ? changed : end);
