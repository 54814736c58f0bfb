/** How far items have come over time, as follow-ups state it. Where none states anything, there is nothing to show. */
import { type FollowUpStatus, followUpStatuses } from '../../strings/vocabulary.ts';
import type { FollowUp } from '../follow-up-types.ts';
import type { Recommendation } from '../resolution-types.ts';

/** A span of more quarters is shown by years. */
const mostQuarters = 8;

export interface Progress {
  /** False where there is but one period, which a list says better. */
  drawn: boolean;
  /** Quarters where dates are exact and the span is short. */
  unit: 'year' | 'quarter';
  /** The oldest first, without gaps. */
  periods: ProgressPeriod[];
  /** Items in the fullest period. */
  most: number;
}

/** What was last known at the end of a period; items of which nothing was known are not counted. */
interface ProgressPeriod {
  year: number;
  /** 1 to 4; `null` for a whole year. */
  quarter: number | null;
  /** In the vocabulary's order. */
  counts: { status: FollowUpStatus; count: number }[];
  total: number;
}

export function progressOf(items: Pick<Recommendation, 'followUps'>[]): Progress | null {
  const stating = items.map(({ followUps }) => followUps.filter(({ status }) => status !== null));
  const dates = stating.flat().map(({ date }) => date);
  if (dates.length === 0) return null;
  const quarters = dates.every((date) => date.length > 4) ? span(dates.map(quarterOf)) : [];
  const byQuarter = quarters.length > 0 && quarters.length <= mostQuarters;
  const periods = byQuarter
    ? quarters.map((quarter) =>
        periodOf(stating, quarterOf, quarter, Math.floor(quarter / 4), (quarter % 4) + 1),
      )
    : span(dates.map(yearOf)).map((year) => periodOf(stating, yearOf, year, year, null));
  return {
    unit: byQuarter ? 'quarter' : 'year',
    drawn: periods.length > 1,
    periods,
    most: Math.max(...periods.map(({ total }) => total)),
  };
}

const yearOf = (date: string) => Number(date.slice(0, 4));

/** Quarters are numbered through, so that they can be compared and counted. */
const quarterOf = (date: string) => yearOf(date) * 4 + Math.floor((Number(date.slice(5, 7)) - 1) / 3);

/** All numbers from the least to the greatest. */
function span(numbers: number[]): number[] {
  const first = Math.min(...numbers);
  return Array.from({ length: Math.max(...numbers) - first + 1 }, (_, index) => first + index);
}

/** `stating`: an item's follow-ups that state a status, what holds first. */
function periodOf(
  stating: FollowUp[][],
  numberOf: (date: string) => number,
  end: number,
  year: number,
  quarter: number | null,
): ProgressPeriod {
  const known = stating.flatMap(
    (followUps) => followUps.find(({ date }) => numberOf(date) <= end)?.status ?? [],
  );
  const counts = followUpStatuses
    .map((status) => ({ status, count: known.filter((one) => one === status).length }))
    .filter(({ count }) => count > 0);
  return { year, quarter, counts, total: known.length };
}
