/**
 * iCalendar (RFC 5545): the programme to subscribe to, with the days of the conference, and a session to keep. Times are in UTC, which
 * needs no table of time zones and is right in every calendar.
 */
import { editionOf } from '../model/edition-of.ts';
import type { Format } from './format.ts';
import { editionEvent, sessionEvent } from './icalendar/events.ts';
import { type ContentLine, calendarText, component, textLine } from './icalendar/lines.ts';
import { isTimed } from './programme/left-out.ts';

export const icalendar: Format = {
  name: 'iCalendar (.ics)',
  about: {
    ru: 'программа в календаре телефона или компьютера: файл можно открыть, а на его адрес — подписаться',
    en: 'the programme in the calendar of a phone or a computer: open the file, or subscribe to its address',
    de: 'das Programm im Kalender eines Telefons oder Computers: die Datei öffnen oder ihre Adresse abonnieren',
    fr: 'le programme dans l’agenda d’un téléphone ou d’un ordinateur\u00a0: ouvrez le fichier ou abonnez-vous à son adresse',
    es: 'el programa en el calendario de un teléfono o un ordenador: abra el archivo o suscríbase a su dirección',
    fi: 'ohjelma puhelimen tai tietokoneen kalenteriin: avaa tiedosto tai tilaa sen osoite',
    he: 'התוכנית ביומן הטלפון או המחשב: אפשר לפתוח את הקובץ או להירשם לכתובתו',
    hi: 'फ़ोन या कंप्यूटर के कैलेंडर में कार्यक्रम: फ़ाइल खोलें या उसके पते की सदस्यता लें',
    'zh-TW': '手機或電腦行事曆中的議程：可開啟檔案，或訂閱其網址',
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
      write: (session, publication) =>
        calendarOf(sessionEvent(session, editionOf(session, publication.model), publication)),
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
