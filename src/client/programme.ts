/** Marks in a programme what is on now and what comes next, while the conference runs. */
import { type Mark, marksAt } from './programme-marks.ts';

const programme = document.querySelector<HTMLElement>('[data-from]');
if (programme) keepMarked(programme);

function keepMarked(programme: HTMLElement): void {
  const { from = '', until = '', now = '', next = '' } = programme.dataset;
  const runs = { from: Date.parse(from), until: Date.parse(until) };
  const words = { now, next } satisfies Record<NonNullable<Mark>, string>;
  const sessions = [...programme.querySelectorAll<HTMLElement>('[data-mark]')];
  const spans = sessions.map((session) => ({
    begins: Date.parse(session.querySelector<HTMLTimeElement>('.time time')?.dateTime ?? ''),
    until: session.dataset.until ? Date.parse(session.dataset.until) : null,
  }));
  const refresh = (): void => {
    const marks = marksAt(Date.now(), runs, spans);
    for (const [index, session] of sessions.entries()) {
      const mark = marks[index] ?? null;
      const place = session.querySelector<HTMLElement>('[data-place]');
      if (place === null || session.dataset.mark === (mark ?? '')) continue;
      session.dataset.mark = mark ?? '';
      place.hidden = mark === null;
      place.textContent = mark && words[mark];
    }
  };
  refresh();
  // Timers sleep in a tab that is not looked at.
  document.addEventListener('visibilitychange', refresh);
  if (Date.now() < runs.until) setInterval(refresh, 60_000);
}
