/** A project in memory for tests of imports: its files, and what importing an export into it changes. */
import { readFileSync } from 'node:fs';
import { readRecords } from '../../records/read.ts';
import { formatReport } from '../../records/report.ts';
import { writeContent } from '../../testing/content.ts';
import { type ImportPlan, planImport } from '../schedule/plan.ts';
import { readSchedule } from '../schedule/read.ts';
import type { PlanOptions } from '../schedule/types.ts';

/** Path from the project's root -> text. */
export type Files = Record<string, string>;

export interface Imported {
  files: Files;
  /** Paths of what was written. */
  written: string[];
  report: ImportPlan['report'];
}

export const scheduleFixture = (name: string) =>
  readFileSync(new URL(`../schedule/fixtures/${name}`, import.meta.url), 'utf8');

/** The plan of importing a schedule's text into a project; content with errors is a mistake of the test. */
export function planned(files: Files, text: string, options: Partial<PlanOptions> = {}): ImportPlan {
  const { schedule, issues } = readSchedule({ name: 'a', bytes: new TextEncoder().encode(text) });
  if (schedule === null) throw new Error(formatReport(issues, 'en'));
  const { records } = readRecords(writeContent(files));
  const existing = { records, texts: new Map(Object.entries(files)) };
  return planImport(schedule, existing, { source: 'a', edition: '2024', language: 'en', ...options });
}

export function imported(files: Files, text: string, options: Partial<PlanOptions> = {}): Imported {
  const { changes, report, issues } = planned(files, text, options);
  if (issues.length > 0) throw new Error(formatReport(issues, 'en'));
  const after = changes.map(({ path, after }) => [path, String(after)] as const);
  return {
    files: { ...files, ...Object.fromEntries(after) },
    written: changes.map(({ path }) => path),
    report,
  };
}
