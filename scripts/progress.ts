/** Progress of what takes over a second: one line that is rewritten in a terminal, else a line now and then. */

/** Milliseconds before the first word, and between one and the next in a log. */
const patience = 1000;
const pause = { terminal: 100, log: 5000 };

/** To be called for each thing done; `last` ends the line. Speaks on stderr, so that output stays clean. */
export function progress(say: (done: number, all: number) => string) {
  const began = Date.now();
  const isTerminal = process.stderr.isTTY === true;
  let spoke = 0;
  const step = (done: number, all: number): void => {
    const now = Date.now();
    if (now - began < patience || now - spoke < (isTerminal ? pause.terminal : pause.log)) return;
    spoke = now;
    process.stderr.write(isTerminal ? `\r${say(done, all)}\u001B[K` : `${say(done, all)}\n`);
  };
  const last = (): void => {
    if (spoke > 0 && isTerminal) process.stderr.write('\r\u001B[K');
  };
  return { step, last };
}

/** Says that something goes on that cannot tell how far it is: after a second, or at once when it is known to be long. */
export async function waiting<T>(sentence: string, isLong: boolean, work: () => Promise<T>): Promise<T> {
  const say = () => process.stderr.write(`${sentence}\n`);
  const timer = setTimeout(say, isLong ? 0 : patience);
  // What is long may leave no timer a turn.
  if (isLong) await new Promise((resolve) => setTimeout(resolve));
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
