/**
 * `proceedings build [--preview] [--pages-only] [--no-search]`: the site, its files in every format and its search index into `dist/`; with drafts into
 * `dist-preview/`, so that nobody publishes them by mistake. Readers of the folder see the old site until the new one is complete.
 */
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { noSearchVariable, pagesOnlyVariable, previewDir, previewVariable } from '../src/config.ts';
import { compiledSite } from '../src/integration/compiled-site.ts';
import { acquire, lockFile } from '../src/output/lock.ts';
import { refusalIn } from '../src/output/refusal.ts';
import { openStaging, type Staging } from '../src/output/staging.ts';
import { readRecords } from '../src/records/read.ts';
import { outputStrings } from '../src/strings/output.ts';
import { buildContent } from './build/content-only.ts';
import { type Staged, stagedOutput } from './build/staged.ts';
import { packageSource } from './package-source.ts';
import './thread-programs.ts';

const cacheDir = 'node_modules/.astro/';
/** Nothing of a preview is kept where a build for readers would find it. */
const previewFolders = { outDir: previewDir, cacheDir: `${cacheDir}preview/` };

/** Exit code: 0 when the site is published, 1 when the old one stands as it stood. */
export async function build(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      root: { type: 'string', default: '.' },
      preview: { type: 'boolean', default: false },
      'pages-only': { type: 'boolean', default: false },
      'no-search': { type: 'boolean', default: false },
    },
  });
  const root = resolve(values.root);
  // Astro would build an empty site there, and put it in the place of another.
  if (!existsSync(join(root, 'content'))) {
    process.stderr.write(`There is no content/ folder in ${root}.\n`);
    return 2;
  }
  if (values.preview) process.env[previewVariable] = 'yes';
  if (values['pages-only']) process.env[pagesOnlyVariable] = 'yes';
  if (values['no-search']) process.env[noSearchVariable] = 'yes';
  const words = () => outputStrings(readRecords(root).language);
  let output = join(root, values.preview ? previewDir : 'dist');
  const open = (found: string) => {
    output = found;
    return found;
  };
  try {
    const lock = acquire(root);
    if ('pid' in lock) return refuse(words().busy(lock.pid, relative(root, lockFile(root))));
    endWith(lock.release);
    await buildBeside(root, values.preview, (found) => lock.note(open(found)));
    process.stdout.write(`${words().published(relative(root, output))}\n`);
    return 0;
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal !== null) refuse(words().refused[refusal.kind](refusal.code, relative(root, output)));
    // By its name: Astro may have loaded the class a second time.
    else if (error instanceof Error && error.name === 'PageError') refuse(error.message);
    else throw error;
    // A server that Astro has opened for itself would keep the process.
    process.exit(1);
  }
}

/** `found` is told where readers see the site. */
async function buildBeside(root: string, preview: boolean, found: (output: string) => void): Promise<void> {
  let staging: Staging | undefined;
  const open = (output: string) => {
    found(output);
    staging = openStaging(output);
    endWith(staging.clear);
    return staging.dir;
  };
  const compiled = compiledSite({
    root: `${root}/`,
    cacheDir: join(root, preview ? previewFolders.cacheDir : cacheDir),
    packageDir: packageSource,
  });
  const built = compiled && (await buildContent(compiled, open));
  const staged = built ?? (await buildAll(root, preview, open));
  if (staging !== undefined) publish(staging, staged);
}

/** Astro compiles the pages. It is loaded here alone, because that takes as long as it takes to render a thousand of them. */
async function buildAll(
  root: string,
  preview: boolean,
  open: (output: string) => string,
): Promise<Staged | null> {
  const { build: astroBuild } = await import('astro');
  const { integration, staged } = stagedOutput(open);
  await astroBuild({ root, integrations: [integration], ...(preview ? previewFolders : {}) });
  return staged();
}

function publish(staging: Staging, staged: Staged | null): void {
  if (staged === null) return;
  staging.swap();
  staged.published();
}

/** Done however the process ends, short of being killed; what is added last is done first. */
const endings: (() => void)[] = [];

function endWith(ending: () => void): void {
  if (endings.length === 0) {
    process.on('exit', () => {
      for (const last of endings.toReversed()) attempt(last);
    });
    for (const [signal, number] of [
      ['SIGINT', 2],
      ['SIGTERM', 15],
      ['SIGHUP', 1],
    ] as const)
      process.once(signal, () => process.exit(128 + number));
  }
  endings.push(ending);
}

/** What cannot be removed now is removed by the next command. */
function attempt(ending: () => void): void {
  try {
    ending();
  } catch {
    // Said already, or about to be found by the next command.
  }
}

function refuse(sentence: string): 1 {
  process.stderr.write(`${sentence}\n`);
  return 1;
}
