/** What is on and what comes next in a programme, at one moment. All times are milliseconds. */

export interface Span {
  begins: number;
  /** `null`: not known. */
  until: number | null;
}

export type Mark = 'now' | 'next' | null;

/**
 * A mark for each session. Before and after the conference nothing is marked; «next» are those that begin together
 * as the first of all that have not begun. What does not say how long it lasts is never «now».
 */
export function marksAt(now: number, runs: { from: number; until: number }, sessions: Span[]): Mark[] {
  if (now < runs.from || now >= runs.until) return sessions.map(() => null);
  const next = Math.min(...sessions.map(({ begins }) => begins).filter((begins) => begins > now));
  return sessions.map(({ begins, until }) => {
    if (begins <= now && until !== null && now < until) return 'now';
    return begins === next ? 'next' : null;
  });
}
