/** What is wrong with how the program took a damaged file: never a crash, and what passes the check can be built. */
import { join } from 'node:path';
import { filesOf } from '../../exports/files.ts';
import { type Loaded, loadProceedings } from '../../proceedings.ts';
import { formatReport } from '../../records/report.ts';
import type { Mutant } from './mutation-projects.ts';

/** Pictures and typeset documents take a second or more each, and have tests of their own. */
const slow = ['pdf', 'card'];

export interface Verdict {
  /** `null`: none. */
  fault: string | null;
  outcome: 'refused' | 'passed' | 'exported';
}

/** @param exports whether files in all formats are made of what passes the check */
export async function verdictOn({ root }: Pick<Mutant, 'root'>, exports: boolean): Promise<Verdict> {
  try {
    const loaded = loadProceedings(root, { cacheDir: join(root, '.bodies'), version: 'mutations' });
    const said = faultIn(loaded);
    if (said !== null) return { fault: said, outcome: 'refused' };
    if (loaded.proceedings === null) return { fault: null, outcome: 'refused' };
    if (!exports) return { fault: null, outcome: 'passed' };
    const { markdown } = loaded;
    const options = { site: 'https://example.org', base: '/', without: slow, markdown };
    for (const { write } of filesOf(loaded.proceedings, options)) await write();
    return { fault: null, outcome: 'exported' };
  } catch (error) {
    return {
      fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
      outcome: 'refused',
    };
  }
}

/** Every refusal has an error with a place, and every sentence says all that it means to. */
function faultIn({ proceedings, issues, language }: Loaded): string | null {
  if (proceedings === null && !issues.some(({ severity }) => severity === 'error'))
    return 'refused without an error';
  const unplaced = issues.find(({ place: { line, column } }) => !(line >= 1 && column >= 1));
  if (unplaced !== undefined) return `no place: ${JSON.stringify(unplaced)}`;
  const report = formatReport(issues, language) + formatReport(issues, language === 'ru' ? 'en' : 'ru');
  return /\bundefined\b|\[object|NaN/.test(report) ? `an unfinished sentence: ${report}` : null;
}
