/**
 * iCalendar (RFC 5545): the programme to subscribe to, with the days of the conference, and a session to keep. Times are in UTC, which
 * needs no table of time zones and is right in every calendar.
 */
import type { Format } from './format.ts';
import { editionEvent, sessionEvent } from './icalendar/events.ts';
import { type ContentLine, calendarText, component, textLine } from './icalendar/lines.ts';
import { isTimed } from './programme/left-out.ts';

export const icalendar: Format = {
  name: 'iCalendar (.ics)',
  about: {
    ru: 'программа в календаре телефона или компьютера: файл можно открыть, а на его адрес — подписаться',
    en: 'the programme in the calendar of a phone or a computer: open the file, or subscribe to its address',
  },
  suffix: 'ics',
  mediaType: 'text/calendar',
  audience: 'calendar',
  files: {
    programme: {
      write: (edition, publication) =>
        calendarOf([
          ...textLine('NAME', edition.title),
          // What calendars read that do not know RFC 7986.
          ...textLine('X-WR-CALNAME', edition.title),
          ...editionEvent(edition, publication),
          ...edition.sessions.flatMap((session) => sessionEvent(session, edition, publication)),
        ]),
    },
    session: {
      has: isTimed,
      // Without a name: Outlook would make a calendar of its own for it.
      write: (session, publication) => {
        const edition = publication.model.editions.find(({ address }) => address === session.edition.address);
        return calendarOf(edition === undefined ? [] : sessionEvent(session, edition, publication));
      },
    },
  },
};

const calendarOf = (lines: readonly ContentLine[]): string =>
  calendarText(
    component('VCALENDAR', [
      ['VERSION', '2.0'],
      ['PRODID', '-//astro-proceedings//EN'],
      ['CALSCALE', 'GREGORIAN'],
      ...lines,
    ]),
  );
