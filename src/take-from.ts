/** A list that several threads share: each takes the next ones. */

/** Few enough that no thread waits long for the last ones of another. */
const taken = 4;

/** Numbers below `count` that nobody else has, until there are no more. `next` is shared, and zero at first. */
export function* takeFrom(next: Int32Array<SharedArrayBuffer>, count: number): Generator<number> {
  for (;;) {
    const from = Atomics.add(next, 0, taken);
    if (from >= count) return;
    for (let at = from; at < Math.min(from + taken, count); at += 1) yield at;
  }
}
