/** The report of an import as text for its author, in the conference's language. */

import { harmless, messageOf } from '../../records/report.ts';
import type { ImportResolutionStrings } from '../../strings/import-report.ts';
import { importResolutionStrings } from '../../strings/import-resolution.ts';
import type { Doubt, ImportReport } from './report.ts';

/** Sections of lines, each only where there is something to say; ends with a line feed. */
export function formatImportReport(report: ImportReport, language: string): string {
  const words = importResolutionStrings(language);
  const sections: [heading: string, lines: string[]][] = [
    [words.found, found(report, words)],
    [words.leftOut, leftOut(report, words)],
    [words.look, look(report, language)],
    [words.suggestions, suggestions(report, words)],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => `${heading}:\n${lines.map((line) => `  ${harmless(line)}\n`).join('')}`)
    .join('\n');
}

function found(
  { found: { title, adoption, ...counts } }: ImportReport,
  words: ImportResolutionStrings,
): string[] {
  const { date, possible, signed, isPrinted } = adoption;
  return [
    words.title(title),
    ...(date === null ? [] : [words.date(date)]),
    ...(possible === null ? [] : [words.possibleDate(possible.date, possible.words)]),
    ...signed.map(({ post, name }) => words.signed(post, name, isPrinted)),
    ...[words.counts(counts)].filter((line) => line !== ''),
  ];
}

function leftOut({ leftOut, marks, bullets }: ImportReport, words: ImportResolutionStrings): string[] {
  return [
    ...leftOut.map(({ text, reason, doubtful, at }) => {
      const why = [words.reasons[reason], words.times(at.length), ...(doubtful ? [words.doubtful] : [])];
      return `${text} (${why.join('; ')})`;
    }),
    ...marks.map(({ text, count }) => words.marks(text, count)),
    ...(bullets === 0 ? [] : [words.bullets(bullets)]),
  ];
}

function look({ hyphens, doubts }: ImportReport, language: string): string[] {
  const words = importResolutionStrings(language);
  return [
    ...hyphens.map(({ word, otherwise }) => words.hyphen(word, otherwise)),
    ...doubts.map((doubt) => formatDoubt(doubt, language)),
  ];
}

/** One doubt as a sentence. */
export function formatDoubt(doubt: Doubt, language: string): string {
  if (doubt.kind === 'problem') return messageOf(doubt.problem, language);
  const words = importResolutionStrings(language);
  // The kind decides which parameters there are; TypeScript cannot follow a union through an index.
  return (words.doubts[doubt.kind] as (doubt: Doubt) => string)(doubt);
}

function suggestions({ suggestions }: ImportReport, words: ImportResolutionStrings): string[] {
  if (suggestions.length === 0) return [];
  const lines = suggestions.map(({ kind, at, words: quoted, record, as }) => {
    const what = kind === 'session' ? words.session(quoted, record) : words.addressee(quoted, record, as);
    return `${words.at(at)}  ${what}`;
  });
  return [...lines, words.onlySuggested];
}
