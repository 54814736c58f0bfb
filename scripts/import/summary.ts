/** What an import of a programme did, in words. */
import type { Value } from '../../src/importers/content-file.ts';
import type { ScheduleReport } from '../../src/importers/schedule/report.ts';
import { harmlessText } from '../../src/records/report.ts';
import { type ScheduleStrings, scheduleStrings } from '../../src/strings/import-schedule.ts';

export function formatSummary(report: ScheduleReport, language: string): string {
  const words = scheduleStrings(language);
  const { counts, made, changed, same, kept, vanished, unknownTypes, namesakes, timezone } = report;
  const keptLines = kept.map(
    ({ path, field, here, source }) =>
      `${path}  ${words.keptField(field, shown(here, words), shown(source, words))}`,
  );
  const parts = [
    [words.found(counts), words.files({ made, changed: changed.length, same })],
    list(words.changedFiles, changed),
    list(words.kept, keptLines),
    list(words.vanished, vanished),
    list(
      words.unknownTypes,
      unknownTypes.map(({ word, count }) => `${word} (${count})`),
    ),
    list(
      words.namesakes,
      namesakes.map(({ name, ids }) => `${name}: ${ids.join(', ')}`),
    ),
    timezone === null ? [words.timezoneMissing] : [],
    timezone?.fromPlace ? [words.timezoneFromPlace(timezone.zone)] : [],
  ];
  const lines = parts.filter((part) => part.length > 0).map((part) => part.join('\n'));
  return `${harmlessText(lines.join('\n\n'))}\n`;
}

function list(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`)];
}

function shown(value: Value | undefined, { nothing, longText }: ScheduleStrings): string {
  if (value === undefined || value.length === 0) return nothing;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 200 || text.includes('\n')
    ? `${longText} (${[...text].slice(0, 60).join('')}…)`
    : `«${text}»`;
}
