/** `proceedings check`: reads all content, publishes nothing, and says everything that is wrong with it. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { processorVersion } from '../src/integration/processor-version.ts';
import { loadProceedings } from '../src/proceedings.ts';
import { formatReport } from '../src/records/report.ts';
import { checkStrings } from '../src/strings/check.ts';
import { packageSource } from './package-source.ts';

/** Exit code: 0 without errors (warnings may be there), 1 with errors, 2 when there is no content to check. */
export async function check(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { root: { type: 'string', default: '.' } } });
  const root = resolve(values.root);
  if (!existsSync(join(root, 'content'))) {
    process.stderr.write(`There is no content/ folder in ${root}.\n`);
    return 2;
  }
  const { proceedings, issues, language } = loadProceedings(root, {
    cacheDir: join(root, 'node_modules/.astro/bodies'),
    version: processorVersion(packageSource),
  });
  process.stderr.write(formatReport(issues, language));
  if (proceedings === null) return 1;
  const editions = proceedings[0].editions;
  const count = {
    editions: editions.length,
    sessions: editions.flatMap(({ sessions }) => sessions).length,
    recommendations: editions
      .flatMap(({ resolutions }) => resolutions)
      .reduce((sum, resolution) => sum + resolution.count, 0),
  };
  process.stdout.write(`${checkStrings(language).fine(count)}\n`);
  return 0;
}
