/** Dates and times as an organizer types them. What could be read in two ways is refused, never guessed. */
import { z } from 'astro/zod';
import { refuse } from './fields.ts';

/** A day, `2017-05-12` or `12.05.2017`; read as ISO `2017-05-12`. */
export const day = z
  .string()
  .transform((value, context) => {
    const iso = isoDate(value);
    if (iso && /^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso;
    return refuse(context, dateProblem(value, 'day'));
  })
  .meta({
    $comment: 'date (`2017-05-12` or `12.05.2017`)',
    pattern: '^(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})$',
  });

/** A year, a month or a day: `2018`, `2018-03` (or `03.2018`), `2018-03-01`; read as ISO. */
export const partialDate = z
  .string()
  .transform((value, context) => isoDate(value) ?? refuse(context, dateProblem(value, 'partial')))
  .meta({
    $comment: 'date, month (`2018-03`) or year (`2018`)',
    pattern: '^(\\d{4}(-\\d{2}(-\\d{2})?)?|(\\d{1,2}\\.)?\\d{1,2}\\.\\d{4})$',
  });

/** A time of day, `10:30` or `9:30`; read as `HH:MM`. */
export const time = z
  .string()
  .transform((value, context) => {
    const [, hours = '', minutes = ''] = /^(\d{1,2}):(\d{2})$/.exec(value) ?? [];
    if (hours && Number(hours) < 24 && Number(minutes) < 60) return `${hours.padStart(2, '0')}:${minutes}`;
    return refuse(context, { code: 'bad-format', params: { format: 'time', value } });
  })
  .meta({ $comment: 'time (`10:30`)', pattern: '^\\d{1,2}:\\d{2}$' });

/** A time zone by its IANA name, `Europe/Moscow`. */
export const timezone = z
  .string()
  .superRefine((value, context) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: value });
      if (/^[A-Z]/.test(value)) return;
    } catch {
      // An unknown name: refused below.
    }
    refuse(context, { code: 'bad-format', params: { format: 'timezone', value } });
  })
  .meta({ $comment: 'time zone (`Europe/Moscow`)' });

const FORMS = [
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<date>\d{2}))?)?$/,
  /^(?:(?<date>\d{1,2})\.)?(?<month>\d{1,2})\.(?<year>\d{4})$/,
];

/** The ISO form of a date that exists, or `undefined`. */
function isoDate(value: string): string | undefined {
  for (const form of FORMS) {
    const { year, month, date } = form.exec(value)?.groups ?? {};
    if (!year || year < '1000') continue;
    const parts = [year, month, date]
      .filter((part) => part !== undefined)
      .map((part) => part.padStart(2, '0'));
    const iso = parts.join('-');
    if (exists(iso)) return iso;
  }
  return undefined;
}

function exists(iso: string): boolean {
  const date = new Date(iso);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

function dateProblem(value: string, wanted: 'day' | 'partial') {
  const slashes = /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(value);
  const wellFormed = FORMS.some((form) => form.test(value));
  const reason = slashes ? 'ambiguous' : !wellFormed ? 'form' : isoDate(value) ? 'not-a-day' : 'impossible';
  return { code: 'bad-date', params: { value, wanted, reason } } as const;
}
