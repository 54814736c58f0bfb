/** What `npm run bench` may be asked for. */
import { parseArgs } from 'node:util';
import { type ScenarioId, scenarioIds } from './scenario-ids.ts';

export interface BenchOptions {
  /** Of each site to build, the smallest first. */
  pages: number[];
  language: 'ru' | 'en';
  /** How often everything is measured; `null` for three times, once at 50,000 pages and above. */
  runs: number | null;
  /** `null` for all. */
  only: ScenarioId[] | null;
  format: 'text' | 'markdown' | 'json';
  /** The folder to work in; `null` for a memory disk where there is one. */
  folder: string | null;
}

/** @throws an `Error` whose message says what to type instead */
export function benchOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      pages: { type: 'string', default: '1000' },
      language: { type: 'string', default: 'ru' },
      runs: { type: 'string' },
      only: { type: 'string' },
      json: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
      folder: { type: 'string' },
    },
  });
  const { language } = values;
  if (language !== 'ru' && language !== 'en')
    throw new Error(`--language takes ru or en, not “${language}”.`);
  return {
    pages: values.pages
      .split(',')
      .map((typed) => wholeNumber('--pages', typed, 100))
      .toSorted((one, other) => one - other),
    language,
    runs: values.runs === undefined ? null : wholeNumber('--runs', values.runs, 1),
    only: values.only === undefined ? null : values.only.split(',').map(scenarioId),
    format: values.json ? 'json' : values.markdown ? 'markdown' : 'text',
    folder: values.folder ?? null,
  };
}

/** The default where the number of runs was not said. */
export const runsFor = (pages: number, { runs }: Pick<BenchOptions, 'runs'>): number =>
  runs ?? (pages >= 50_000 ? 1 : 3);

function wholeNumber(option: string, typed: string, least: number): number {
  if (!/^\d+$/.test(typed) || Number(typed) < least)
    throw new Error(`${option} takes a whole number from ${least} on, not “${typed}”.`);
  return Number(typed);
}

function scenarioId(typed: string): ScenarioId {
  const found = scenarioIds.find((id) => id === typed);
  if (found === undefined)
    throw new Error(`There is no scenario “${typed}”. There are: ${scenarioIds.join(', ')}.`);
  return found;
}
