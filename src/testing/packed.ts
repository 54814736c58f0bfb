/** The package as a stranger gets it: packed, and installed from the tarball into a project of its own. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './built-site.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Path of a temporary project whose only dependency is the packed package; the caller fills and removes it.
 * Takes the npm registry where npm's cache does not have everything. Throws with npm's output.
 */
export async function packAndInstall(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'proceedings-packed-'));
  try {
    await install(root);
  } catch (error) {
    await rm(root, { recursive: true });
    throw error;
  }
  return root;
}

async function install(root: string): Promise<void> {
  const tarballs = join(root, 'tarball');
  await mkdir(tarballs);
  await npm(repository, 'pack', '--pack-destination', tarballs);
  const [tarball] = await readdir(tarballs);
  if (tarball === undefined) throw new Error('npm pack wrote no tarball.');

  await writeFile(join(root, 'package.json'), '{ "private": true, "type": "module" }\n');
  await npm(root, 'install', join(tarballs, tarball), '--no-audit', '--no-fund', '--prefer-offline');
}

async function npm(cwd: string, ...args: string[]): Promise<void> {
  // Under `npm test` npm says here how it is run itself; PATH would find Node 20's npm as well.
  const script = process.env.npm_execpath;
  const [command, first] = script === undefined ? ['npm', []] : [process.execPath, [script]];
  // npm tells its scripts which project they belong to; the npm started here has another.
  const { npm_config_local_prefix: _, INIT_CWD: __, ...env } = process.env;
  const { code, output } = await run(command, [...first, ...args], { cwd, env });
  if (code !== 0) throw new Error(`npm ${args.join(' ')}:\n${output}`);
}
