/** How a table of a programme was understood, as lines for the organizer. */
import type { Note, ProgrammeReport } from '../../src/importers/programme/report.ts';
import { harmlessText } from '../../src/records/report.ts';
import { type ImportProgrammeStrings, importProgrammeStrings } from '../../src/strings/import-programme.ts';

/** Lines of each list; an organizer reads no more. */
const MOST = 30;

/** Ends with a blank line. */
export function formatColumns(report: ProgrammeReport, language: string): string {
  const words = importProgrammeStrings(language);
  const { sheet, otherSheets, columns, unused, notes } = report;
  const isLeftOut = ({ kind }: Note) => kind === 'left-out' || kind === 'above';
  const parts = [
    sheet === null ? [] : [words.sheet(sheet, otherSheets)],
    list(
      words.columns,
      columns.map(({ name, typed, meaning }) => `${name}  ${short(typed)} → ${words.meanings[meaning]}`),
    ),
    list(
      words.unused,
      unused.map(({ name, typed, filled }) => {
        return `${name}  ${typed === '' ? words.withoutName : short(typed)} (${words.filledCells(filled)})`;
      }),
    ),
    list(
      words.leftOut,
      notes.filter(isLeftOut).map((note) => noteLine(note, words)),
    ),
    list(
      words.understood,
      notes.filter((note) => !isLeftOut(note)).map((note) => noteLine(note, words)),
    ),
  ];
  const text = parts.filter((part) => part.length > 0).map((part) => part.join('\n'));
  return `${harmlessText(text.join('\n\n'))}\n\n`;
}

function noteLine(note: Note, words: ImportProgrammeStrings): string {
  switch (note.kind) {
    case 'above':
      return `${note.cell}  ${short(note.typed)}: ${words.above}`;
    case 'left-out':
      return `${note.cell}  ${short(note.typed)}: ${words.why[note.why]}`;
    case 'heading':
      return `${note.cell}  ${short(note.typed)}: ${words.heading[note.meaning]}`;
    case 'title':
      return `${note.cell}  ${short(note.typed)}: ${words.title}`;
    case 'filled':
      return `${note.column}  ${words.filledDown(note.typed, note.cells)}`;
    case 'joined':
      return words.joined(note.rows, short(note.title));
  }
}

function list(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length > MOST ? [`  … +${lines.length - MOST}`] : [];
  return [heading, ...lines.slice(0, MOST).map((line) => `  ${line}`), ...more];
}

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
