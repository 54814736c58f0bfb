/** A PLANNED WITHDRAWAL -> lines for the organizer. */
import type { WithdrawStrings } from '../../src/strings/withdraw.ts';
import type { Withdrawal } from './plan.ts';

const listed = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

export function plannedLines(plan: Withdrawal, words: WithdrawStrings): string[] {
  return [
    ...listed(words.willDelete, [...plan.records, ...plan.files]),
    ...(plan.files.length === 0 ? [words.noOwnFiles] : []),
    ...listed(
      words.willEdit,
      plan.sessions.map(({ file, count }) => `${file}: ${words.times(count)}`),
    ),
    ...listed(
      words.willList,
      plan.lists.map(({ file }) => file),
    ),
    ...listed(words.willBuildAnew, plan.built),
  ];
}

export function remainingLines({ traces, records }: Withdrawal, words: WithdrawStrings): string[] {
  const { texts, fileNames, unread } = traces;
  const places = texts.map(({ file, line, column, words: around }) => `${file}:${line}:${column}  ${around}`);
  return [
    '',
    words.done,
    // Without a record nobody knows what to look for.
    ...(records.length > 0 && texts.length + fileNames.length === 0 ? ['', words.nothingLeft] : []),
    ...listed(words.left(texts.length), places),
    ...(texts.length === 0 ? [] : [words.leftNote]),
    ...listed(words.fileNames, fileNames),
    ...listed(words.unread(unread.length), unread),
    '',
    ...words.next.map((line, index) => `${index + 1}. ${line}`),
  ];
}
