/** Builds real sites for tests: a project of given files in a folder of its own, and `astro build` in it. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Projects lie inside the repository (git ignores it) and so find its node_modules. Not in the system's temporary
 * folder: Astro 7.3 loses the styles of components that share no ancestor but `/` with the root («No cached
 * compile metadata found»).
 */
const projects = join(repository, '.cache/projects');

/** Files that take long to make are the same in every project that has the same content. */
const exportsCache = join(repository, '.cache/exports');

const standardConfig = `import { defineConfig } from 'astro/config';
import proceedings from ${JSON.stringify(new URL('../index.ts', import.meta.url).href)};
export default defineConfig({ site: 'https://example.org', integrations: [proceedings()] });
`;

export interface Project {
  root: string;
  /** Adds or replaces files, to see what a change does. */
  write: (files: Record<string, string>) => Promise<void>;
  remove: () => Promise<void>;
}

/**
 * A project with these files (path from its root -> text) and, unless they hold one, an astro.config.mjs with our
 * integration. The caller removes it.
 */
export async function project(files: Record<string, string>): Promise<Project> {
  await mkdir(projects, { recursive: true });
  await mkdir(exportsCache, { recursive: true });
  const root = await mkdtemp(join(projects, 'project-'));
  await mkdir(join(root, 'node_modules/.astro'), { recursive: true });
  await symlink(exportsCache, join(root, 'node_modules/.astro/exports'), 'junction');
  const write = async (written: Record<string, string>): Promise<void> => {
    for (const [path, text] of Object.entries(written)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
  };
  await write({ 'package.json': '{ "type": "module" }\n', 'astro.config.mjs': standardConfig, ...files });
  return { root, write, remove: () => rm(root, { recursive: true, force: true }) };
}

export interface Build {
  /** The exit code. */
  code: number;
  /** What it printed, both streams in order, without colours, which CI turns on. */
  output: string;
  /** Absolute path of the built site, also when the build failed. */
  dist: string;
}

export interface BuildOptions {
  /** From the project's root; default `dist`. */
  outDir?: string;
  /** Added to this process's environment. */
  env?: Record<string, string>;
}

/** Runs `astro build` in a process of its own, with the Node that runs the tests. */
export async function buildSite(
  root: string,
  { outDir = 'dist', env = {} }: BuildOptions = {},
): Promise<Build> {
  const astro = join(repository, 'node_modules/astro');
  const { bin } = JSON.parse(await readFile(join(astro, 'package.json'), 'utf8')) as {
    bin: { astro: string };
  };
  const dist = resolve(root, outDir);
  const { code, output } = await run(
    process.execPath,
    [join(astro, bin.astro), 'build', '--root', root, '--outDir', dist],
    // NODE_ENV=test, which vitest sets, would make this a development build.
    {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        VITEST: undefined,
        ASTRO_TELEMETRY_DISABLED: '1',
        ...env,
      },
    },
  );
  return { code, output, dist };
}

/** Runs a command to its end; a failing one is a result, not an exception. */
export function run(
  command: string,
  args: string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: string): void => {
      output += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: stripVTControlCharacters(output) }));
  });
}
