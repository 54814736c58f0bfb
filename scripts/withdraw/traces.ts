/** Where a name still stands when the record is gone: in texts, and in names of files. Only an organizer can decide about these. */
import type { NameFinder, NamePlace } from './names.ts';

export interface Trace extends NamePlace {
  /** Path from the project's root. */
  file: string;
  /** The line, cut around the name. */
  words: string;
}

export interface Traces {
  texts: Trace[];
  /** Paths that hold the name. */
  fileNames: string[];
  /** Paths of files whose contents nothing here can read: pictures, PDF, office files. */
  unread: string[];
}

/** How much of a line is shown on each side. */
const around = 40;

/** `files`: path -> text, `null` where it cannot be read as one. */
export function tracesIn(files: ReadonlyMap<string, string | null>, find: NameFinder): Traces {
  const traces: Traces = { texts: [], fileNames: [], unread: [] };
  for (const [file, text] of files) {
    if (find(file.replaceAll('/', ' / ')).length > 0) traces.fileNames.push(file);
    if (text === null) traces.unread.push(file);
    else {
      const lines = text.split(/\r\n?|\n/);
      traces.texts.push(
        ...find(text).map((place) => ({ ...place, file, words: shown(lines[place.line - 1] ?? '', place) })),
      );
    }
  }
  return traces;
}

function shown(line: string, { column, found }: NamePlace): string {
  const [start, end] = [column - 1 - around, column - 1 + found.length + around];
  const words = line.slice(Math.max(start, 0), end).trim();
  return `${start > 0 ? '…' : ''}${words}${end < line.length ? '…' : ''}`;
}
