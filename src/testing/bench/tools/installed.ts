/** Which other generators there are to measure beside: Hugo of the machine, the others of npm in folders of their own. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { repository } from '../workspace.ts';

export interface Installed {
  name: string;
  version: string | null;
  missing?: string;
}

const packages = {
  eleventy: ['@11ty/eleventy'],
  starlight: ['@astrojs/starlight', 'astro', 'sharp'],
} as const;

export type NpmTool = keyof typeof packages;

/** Git ignores it, and no other package finds what is in it. */
export const toolFolder = (tool: NpmTool): string => join(repository, '.cache/bench-tools', tool);

export function hugo(): Installed {
  try {
    const said = execFileSync('hugo', ['version'], { encoding: 'utf8' });
    return { name: 'Hugo', version: /v(\S+)/.exec(said)?.[1] ?? said.trim() };
  } catch {
    return { name: 'Hugo', version: null, missing: 'there is no command hugo' };
  }
}

export const pagefind = (): Installed => ({
  name: 'Pagefind',
  version: versionIn(join(repository, 'node_modules/pagefind')),
});

/** Installs the latest one where there is none. */
export function npmTool(tool: NpmTool, name: string): Installed {
  const folder = toolFolder(tool);
  const [main] = packages[tool];
  if (!existsSync(join(folder, 'node_modules', main))) {
    const failure = install(folder, packages[tool]);
    if (failure !== null) return { name, version: null, missing: failure };
  }
  return { name, version: versionIn(join(folder, 'node_modules', main)) };
}

function install(folder: string, wanted: readonly string[]): string | null {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', ...wanted.map((one) => `${one}@latest`)], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}` },
    });
    return null;
  } catch (error) {
    return `npm could not install it: ${String(error).split('\n')[0]}`;
  }
}

const versionIn = (folder: string): string =>
  (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
