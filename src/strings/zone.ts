/** A time zone in words, as it is on one day. */
import { wordsOf } from './languages.ts';

/** «Время московское (UTC+3).» `zone`: `Europe/Moscow`; `day`: ISO. */
export function zoneInWords(language: string, zone: string, day: string): string {
  const part = (timeZoneName: 'longGeneric' | 'shortOffset') =>
    new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName })
      .formatToParts(new Date(`${day}T12:00Z`))
      .find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  // Russian names say what is plain: «Москва, стандартное время».
  const [name = zone] = part('longGeneric').split(',');
  return wordsOf(language).programme.zone(name, part('shortOffset').replace('GMT', 'UTC'));
}
