/** `proceedings check`: reads all content, publishes nothing, and says everything that is wrong with it. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { processorVersion } from '../src/integration/code-version.ts';
import { type Loaded, loadProceedings } from '../src/proceedings.ts';
import { isReporter, reporters } from '../src/records/reporters.ts';
import { type CheckStrings, checkStrings } from '../src/strings/check.ts';
import { threadPrograms } from '../src/thread-programs.ts';
import { packageSource } from './package-source.ts';
import './thread-programs.ts';

type Proceedings = NonNullable<Loaded['proceedings']>[0];

/** Exit code: 0 without errors (warnings may be there), 1 with errors, 2 when there is no content to check. */
export async function check(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      root: { type: 'string', default: '.' },
      reporter: { type: 'string', default: 'terminal' },
    },
  });
  const { reporter } = values;
  if (!isReporter(reporter)) {
    process.stderr.write(`Unknown reporter: ${reporter}. There are ${Object.keys(reporters).join(', ')}.\n`);
    return 2;
  }
  const root = resolve(values.root);
  if (!existsSync(join(root, 'content'))) {
    process.stderr.write(`There is no content/ folder in ${root}.\n`);
    return 2;
  }
  const { proceedings, issues, language } = loadProceedings(root, {
    cacheDir: join(root, 'node_modules/.astro/bodies'),
    version: processorVersion(packageSource),
    worker: threadPrograms()?.bodies,
  });
  const fine = proceedings === null ? null : checkStrings(language).fine(countsOf(proceedings[0]));
  const { stdout, stderr } = reporters[reporter]({ issues, language, fine });
  process.stderr.write(stderr);
  process.stdout.write(stdout);
  return proceedings === null ? 1 : 0;
}

function countsOf({ editions }: Proceedings): Parameters<CheckStrings['fine']>[0] {
  return {
    editions: editions.length,
    sessions: editions.flatMap(({ sessions }) => sessions).length,
    recommendations: editions
      .flatMap(({ resolutions }) => resolutions)
      .filter(({ stage }) => stage === 'adopted')
      .reduce((sum, resolution) => sum + resolution.count, 0),
  };
}
