/** Nothing is answered or corrected before it was adopted. */
import type { Issue } from '../../records/issues.ts';
import type { RecordFile, Records } from '../../records/types.ts';
import { atField } from './report.ts';

interface Adoption {
  /** ISO: a day, a month or a year. */
  adopted: string;
  /** Whether the document says so itself; else it is the conference’s first day. */
  stated: boolean;
}

/** When a document was adopted at the earliest; `null` of a draft, and where nobody knows. */
export function adoptionOf(
  { data, edition }: RecordFile<'resolution'>,
  { editions }: Pick<Records, 'editions'>,
): Adoption | null {
  if (data.stage === 'draft') return null;
  const date = data.adopted?.date;
  if (date !== undefined) return { adopted: date, stated: true };
  const start = editions.find(({ id }) => id === edition)?.data.start;
  return start === undefined ? null : { adopted: start, stated: false };
}

/** Surely: a year or month is compared as far as both are known. */
export function isBefore(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) < other.slice(0, known);
}

export function checkCorrectionDates(published: Records): Issue[] {
  return published.resolutions.flatMap((record) => {
    const adoption = adoptionOf(record, published);
    return record.data.corrections.flatMap(({ date }, index): Issue[] =>
      adoption !== null && isBefore(date, adoption.adopted)
        ? [
            {
              ...atField(record, ['corrections', index, 'date'], {
                code: 'before-adoption',
                params: { date, ...adoption },
              }),
              severity: 'warning',
            },
          ]
        : [],
    );
  });
}
