/** How many typing errors lie between two words. */

/**
 * Letters missing, added, wrong or swapped with their neighbour (the optimal string alignment distance), or `limit + 1`
 * as soon as there are more than `limit` of them.
 */
export function typingErrors(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let errors = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        errors = Math.min(errors, at(before, j - 2) + 1);
      next.push(errors);
      least = Math.min(least, errors);
    }
    if (least > limit) return limit + 1;
    before = row;
    row = next;
  }
  return at(row, b.length);
}

function at(row: number[], place: number): number {
  return row[place] as number;
}
