/** The few helpers that the search box and the search page share to handle their markup. */

/** The element with `data-search="<name>"`, which our own component has put there. */
export function part<T extends HTMLElement>(root: HTMLElement, name: string, type: new () => T): T {
  const found = root.querySelector(`[data-search="${name}"]`);
  if (!(found instanceof type)) throw new Error(`The search markup has no ${name}.`);
  return found;
}

/** Long enough that a word typed at speed is one question, short enough to feel immediate. */
const pauseMilliseconds = 120;

/** Calls `act` once the calls have paused. */
export function afterPause(act: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, pauseMilliseconds);
  };
}
