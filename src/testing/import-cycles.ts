/** IMPORTS -> CYCLES. A file in a cycle may be run before what it imports, and no file of the cycle can be read or tested alone. */

interface Import {
  file: string;
  /** Another file's path, or a package. */
  from: string;
}

/** One cycle of each file that is in some, from the file back to itself by the shortest way. */
export function cyclesIn(imports: readonly Import[]): string[][] {
  const byFile = Map.groupBy(imports, ({ file }) => file);
  const importsOf = (file: string) => (byFile.get(file) ?? []).map(({ from }) => from);
  return [...byFile.keys()].flatMap((file) => {
    const way = wayBack(file, importsOf);
    return way === null ? [] : [way];
  });
}

function wayBack(start: string, importsOf: (file: string) => string[]): string[] | null {
  const seen = new Set<string>();
  let ways = [[start]];
  while (ways.length > 0) {
    const next = ways.flatMap((way) => importsOf(way.at(-1) ?? '').map((file) => [...way, file]));
    const closed = next.find((way) => way.at(-1) === start);
    if (closed !== undefined) return closed;
    ways = next.filter((way) => isNew(way.at(-1) ?? '', seen));
  }
  return null;
}

function isNew(file: string, seen: Set<string>): boolean {
  const known = seen.has(file);
  seen.add(file);
  return !known;
}
