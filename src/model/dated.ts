/** RECORD -> WHEN IT IS FROM AND WHEN IT LAST CHANGED, by what its content says: never by a clock or a repository. */
import { byCodeUnits } from './order.ts';
import type { Recommendation, Resolution } from './resolution-types.ts';
import type { Edition, Session } from './types.ts';

/** ISO: the day of adoption, else the last day of the conference. */
export const issuedOn = ({ adopted, held }: Pick<Resolution, 'adopted' | 'held'>): string =>
  adopted?.date ?? held.end;

/** ISO, a year or month where no more is known: the adoption, a correction, a notice or a follow-up, whichever is last. */
export const resolutionChanged = (resolution: Resolution): string =>
  latest([
    issuedOn(resolution),
    resolution.notice?.date,
    ...resolution.corrections.map(({ date }) => date),
    ...Object.values(resolution.divisions).flatMap(({ followUps }) => followUps.map(({ date }) => date)),
    ...resolution.recommendations.flatMap(({ followUps }) => followUps.map(({ date }) => date)),
  ]);

/** As `resolutionChanged`, of one item of that resolution. */
export const itemChanged = ({ corrected, followUps }: Recommendation, resolution: Resolution): string =>
  latest([
    issuedOn(resolution),
    ...(corrected?.corrections ?? []).map(({ date }) => date),
    ...followUps.map(({ date }) => date),
  ]);

/** ISO; the edition's last day where the session has no date. */
export const sessionChanged = ({ date, change, notice }: Session, { end }: Edition): string =>
  latest([date ?? end, change?.date, notice?.date]);

export const editionChanged = (edition: Edition): string =>
  latest([
    edition.end,
    edition.notice?.date,
    ...edition.sessions.map((session) => sessionChanged(session, edition)),
    ...edition.resolutions.map(resolutionChanged),
  ]);

/** The last of them; '' where there is none. `2018` and `2018-03` come before the days of that year or month. */
export const latest = (dates: (string | null | undefined)[]): string =>
  dates
    .filter((date) => date !== null && date !== undefined)
    .toSorted(byCodeUnits)
    .at(-1) ?? '';

/** Whether an ISO date is a whole day, and no month or year. */
export const isDay = (date: string): boolean => date.length === 10;

/** A whole day for formats that know nothing else: `2018-03` is `2018-03-01`. */
export const wholeDay = (date: string): string => `${date}-01-01`.slice(0, 10);
