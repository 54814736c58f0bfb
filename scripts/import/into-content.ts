/** What importing a schedule and a table of a programme have in common: everything but reading the file. */
import type { InputFile } from '../../src/importers/input.ts';
import { languageOf } from '../../src/importers/schedule/edition.ts';
import type { Existing } from '../../src/importers/schedule/known.ts';
import { planImport } from '../../src/importers/schedule/plan.ts';
import type { ReadSchedule } from '../../src/importers/schedule/types.ts';
import type { Issue } from '../../src/records/issues.ts';
import { formatReport } from '../../src/records/report.ts';
import { scheduleStrings } from '../../src/strings/import-schedule.ts';
import { progress } from '../progress.ts';
import { readContent } from './content.ts';
import { readInput } from './input.ts';
import { programmeOptions, programmeUsage } from './options.ts';
import { formatSummary } from './summary.ts';
import { applyChanges } from './write.ts';

/** What a reader may ask about the project. */
export interface ReadContext {
  existing: Existing;
  edition: string;
  timezone: string | undefined;
  /** To be called as events are read. */
  onEvent: (done: number, all: number) => void;
}

/** A conference that is made now speaks the language of its file. */
interface Understood extends ReadSchedule {
  language?: string | undefined;
  /** In words, how the file was understood. */
  said?: (language: string) => string;
}

type Reader = (input: InputFile, context: ReadContext) => Promise<Understood>;

/**
 * Reads the options and the file, and writes what it becomes.
 * @param usage how the command is called, up to the options
 */
export async function importInto(args: string[], usage: string, read: Reader): Promise<number> {
  const options = programmeOptions(args);
  const input = typeof options === 'string' ? null : readInput(options.name);
  if (typeof options === 'string' || input === null) {
    const wrong = typeof options === 'string' ? options : `There is no file ${options.name}.`;
    process.stderr.write(`${wrong}\n\n${usage} --edition 2024\n${programmeUsage}`);
    return 2;
  }
  const { name, edition, root, dryRun, siteLanguage, timezone } = options;
  const { existing, language: known, issues: broken } = readContent(root, edition);
  const isNewSite = !existing.texts.has('content/conference.md');
  const asked = isNewSite ? (siteLanguage ?? known) : known;
  if ('code' in input) return failed([input], asked);
  if (broken.length > 0) return failed(broken, asked);
  const { step, last } = progress(scheduleStrings(asked).progress);
  const understood = await read(input, { existing, edition, timezone, onEvent: step });
  last();
  const { schedule, issues } = understood;
  const spoken = understood.language ?? (schedule === null ? known : languageOf(schedule));
  const language = isNewSite ? (siteLanguage ?? spoken) : known;
  process.stdout.write(understood.said?.(language) ?? '');
  if (schedule === null) return failed(issues, language);
  const plan = planImport(schedule, existing, { source: name, edition, language, siteLanguage, timezone });
  const all = [...issues, ...plan.issues];
  if (all.some(({ severity }) => severity === 'error')) return failed(all, language);
  process.stderr.write(formatReport(all, language));
  const code = applyChanges(plan.changes, { root, dryRun, overwrite: true, language });
  if (code === 0) process.stdout.write(formatSummary(plan.report, language));
  return code;
}

function failed(issues: Issue[], language: string): number {
  process.stderr.write(formatReport(issues, language));
  return 1;
}
