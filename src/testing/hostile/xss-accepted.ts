/** What is left of hostile content when the check has refused what it refuses, piece by piece. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadProceedings } from '../../proceedings.ts';
import { formatReport } from '../../records/report.ts';
import { type Pieces, refuse, textOf } from './xss-lines.ts';

/** How many payloads of each field were refused at least once, and how many stand there in the end. */
export interface Accepted {
  refused: Record<string, number>;
  kept: Record<string, number>;
}

/** Writes the files into the project and takes out what is refused, until all is accepted. */
export function writeAccepted(root: string, files: Map<string, Pieces>): Accepted {
  const refused: Record<string, number> = {};
  for (const file of files.keys()) write(root, file, files);
  for (let round = 0; round < 20; round++) {
    const { proceedings, issues, language } = loadProceedings(root, { cacheDir: null, version: 'test' });
    if (proceedings !== null) return { refused, kept: count(files) };
    const errors = issues.filter(({ severity }) => severity === 'error');
    // From the end, because what is taken out moves what is below it.
    const places = new Map(
      errors.map(({ file, place }) => [`${file}:${place.line}`, { file, line: place.line }]),
    );
    for (const { file, line } of [...places.values()].toSorted((a, b) => b.line - a.line)) {
      const piece = refuse(files.get(file) ?? [], line);
      if (piece?.place === undefined) {
        throw new Error(
          formatReport(
            errors.filter((error) => error.file === file && error.place.line === line),
            language,
          ),
        );
      }
      refused[piece.place] = (refused[piece.place] ?? 0) + 1;
      write(root, file, files);
    }
  }
  throw new Error('The check refuses ever more.');
}

function write(root: string, file: string, files: Map<string, Pieces>): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), textOf(files.get(file) ?? []));
}

function count(files: Map<string, Pieces>): Record<string, number> {
  const kept: Record<string, number> = {};
  for (const { place } of [...files.values()].flat()) {
    if (place !== undefined) kept[place] = (kept[place] ?? 0) + 1;
  }
  return kept;
}
