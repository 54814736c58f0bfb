/** The same pages as projects of other generators, and the commands that build them. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadProceedings } from '../../../proceedings.ts';
import { type Command, measureAll, type Use } from '../measure.ts';
import { countPages } from '../published.ts';
import { samePages } from '../same-pages/pages.ts';
import { beside, menu } from '../same-pages/words.ts';
import type { ToolScenario } from '../scenario-ids.ts';
import { repository, type Workspace, writeFiles } from '../workspace.ts';
import { eleventySite } from './eleventy.ts';
import { hugoSite } from './hugo.ts';
import { toolFolder } from './installed.ts';
import { searchVariable, starlightSite } from './starlight.ts';
import type { SiteInfo } from './tool-site.ts';

export type Tool = 'hugo' | 'eleventy' | 'starlight';

interface Scenario {
  tool: Tool;
  commands: (root: string) => Command[];
  /** Where the pages are. */
  output: string;
  /** What an earlier build has left, from the project's root. */
  left: string[];
}

const node = (cwd: string, args: string[], env?: Record<string, string>): Command => ({
  file: process.execPath,
  args,
  cwd,
  env,
});
const hugoCommand = (cwd: string): Command => ({ file: 'hugo', args: ['--quiet'], cwd });
const starlight = (cwd: string, search: 'yes' | 'no'): Command =>
  node(cwd, ['node_modules/astro/bin/astro.mjs', 'build'], { [searchVariable]: search });
const ofHugo = { tool: 'hugo', output: 'public', left: ['public', 'resources', '.hugo_build.lock'] } as const;
const ofStarlight = {
  tool: 'starlight',
  output: 'dist',
  left: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
} as const;

export const scenarios: Record<ToolScenario, Scenario> = {
  hugo: { ...ofHugo, left: [...ofHugo.left], commands: (root) => [hugoCommand(root)] },
  'hugo-pagefind': {
    ...ofHugo,
    left: [...ofHugo.left],
    commands: (root) => [
      hugoCommand(root),
      node(root, [join(repository, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', 'public']),
    ],
  },
  eleventy: {
    tool: 'eleventy',
    output: '_site',
    left: ['_site'],
    commands: (root) => [node(root, ['node_modules/@11ty/eleventy/cmd.cjs', '--input=pages', '--quiet'])],
  },
  starlight: { ...ofStarlight, left: [...ofStarlight.left], commands: (root) => [starlight(root, 'no')] },
  'starlight-search': {
    ...ofStarlight,
    left: [...ofStarlight.left],
    commands: (root) => [starlight(root, 'yes')],
  },
};

/** @param project the folder with the content of our site */
export function writeSamePages({ folder }: Workspace, project: string, tools: ReadonlySet<Tool>): void {
  const { proceedings, markdown } = loadProceedings(project, { cacheDir: null, version: 'bench' });
  if (proceedings === null) throw new Error('The generated content has errors.');
  const [model] = proceedings;
  const { language } = model;
  const pages = () => samePages(model, (address) => markdown(address, language));
  const info: SiteInfo = {
    title: model.conference.name,
    language,
    menu: menu(language),
    beside: ({ address }) => beside(address, language),
  };
  const addresses = [...pages()].map(({ address }) => address);
  const sites = {
    hugo: hugoSite(info, addresses),
    eleventy: eleventySite(info),
    starlight: starlightSite(info),
  };
  for (const tool of tools) {
    const { settings, page } = sites[tool];
    const root = toolProject(folder, tool);
    rmSync(root, { recursive: true, force: true });
    writeFiles(root, Object.entries(settings));
    for (const one of pages()) {
      const { path, text } = page(one);
      writeFiles(root, [[path, text]]);
    }
    if (tool !== 'hugo') bringPackages(tool, root);
  }
}

/** A copy: Astro would lose the styles of components that lie elsewhere. */
function bringPackages(tool: 'eleventy' | 'starlight', root: string): void {
  cpSync(join(toolFolder(tool), 'node_modules'), join(root, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  // Astro looks in it for the packages that it has to compile.
  cpSync(join(toolFolder(tool), 'package.json'), join(root, 'package.json'));
}

/** From nothing, to the whole site. */
export async function measureTool(
  { folder }: Workspace,
  scenario: ToolScenario,
): Promise<{ use: Use; pages: number }> {
  const { tool, commands, output, left } = scenarios[scenario];
  const root = toolProject(folder, tool);
  for (const path of left) rmSync(join(root, path), { recursive: true, force: true });
  const use = await measureAll(commands(root));
  const pages = countPages(join(root, output));
  rmSync(join(root, output), { recursive: true, force: true });
  return { use, pages };
}

const toolProject = (folder: string, tool: Tool): string => join(folder, tool);
