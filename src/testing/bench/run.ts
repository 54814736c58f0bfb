/** Measures what is wanted, round by round, so that what the machine does besides meets all alike. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { generateConference, recommendationsFor } from '../generator/conference.ts';
import type { Files } from '../generator/record.ts';
import { type BenchOptions, runsFor } from './args.ts';
import { measureDev } from './dev-edits.ts';
import { type Figure, medianUse } from './figures.ts';
import type { Use } from './measure.ts';
import { measureVariant, writeProject } from './own-project.ts';
import type { Benchmark } from './report.ts';
import { type ScenarioId, scenarioIds, toolScenarios, variantIds } from './scenario-ids.ts';
import { measureTool, scenarios, type Tool, writeSamePages } from './tools/projects.ts';
import type { Workspace } from './workspace.ts';

const seed = 1;

export type Say = (words: string) => void;
type Failure = Benchmark['failures'][number];

export interface Measured {
  figures: Figure[];
  failures: Failure[];
}

export async function runBench(
  workspace: Workspace,
  options: BenchOptions,
  present: ReadonlySet<Tool>,
  say: Say,
): Promise<Measured> {
  const all: Measured = { figures: [], failures: [] };
  for (const size of options.pages) {
    const { figures, failures } = await runSize(workspace, size, options, present, say);
    all.figures.push(...figures);
    all.failures.push(...failures);
  }
  return all;
}

async function runSize(
  workspace: Workspace,
  size: number,
  options: BenchOptions,
  present: ReadonlySet<Tool>,
  say: Say,
): Promise<Measured> {
  const wanted = (id: ScenarioId): boolean => options.only?.includes(id) ?? true;
  const recommendations = recommendationsFor(size, seed);
  const files = generateConference({ recommendations, seed, language: options.language });
  say(`${size} pages: ${recommendations} recommendations in ${Object.keys(files).length} files`);
  const tools = toolScenarios.filter((id) => wanted(id) && present.has(scenarios[id].tool));
  if (tools.length > 0) writeTools(workspace, files, new Set(tools.map((id) => scenarios[id].tool)));

  const uses = new Map<ScenarioId, { pages: number; runs: Use[] }>();
  const failures: Failure[] = [];
  const note = (id: ScenarioId, use: Use, pages: number): void => {
    const { runs } = uses.get(id) ?? { runs: [] };
    uses.set(id, { pages, runs: [...runs, use] });
    say(`  ${id}: ${use.wall.toFixed(2)} s`);
  };
  const attempt = async (scenario: ScenarioId, work: () => Promise<void>): Promise<void> => {
    if (failures.some((failure) => failure.scenario === scenario)) return;
    try {
      await work();
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      failures.push({ scenario, size, words });
      say(`  ${scenario} failed: ${words}`);
    }
  };
  for (let round = 0; round < runsFor(size, options); round++) {
    say(`  round ${round + 1}`);
    for (const variant of variantIds) {
      await attempt(`cold${variant}`, () =>
        measureVariant(
          workspace,
          files,
          variant,
          (state) => wanted(`${state}${variant}`),
          round,
          (state, use, pages) => note(`${state}${variant}`, use, pages),
        ),
      );
    }
    if (wanted('dev'))
      await attempt('dev', async () => note('dev', await measureDev(workspace, files, round), size));
    for (const id of tools)
      await attempt(id, async () => {
        const { use, pages } = await measureTool(workspace, id);
        note(id, use, pages);
      });
  }
  const figures = scenarioIds.flatMap((scenario): Figure[] => {
    const found = uses.get(scenario);
    return found === undefined ? [] : [{ scenario, size, ...found, use: medianUse(found.runs) }];
  });
  return { figures, failures };
}

function writeTools(workspace: Workspace, files: Files, tools: ReadonlySet<Tool>): void {
  const { root } = writeProject(workspace, files);
  writeSamePages(workspace, root, tools);
  rmSync(join(root), { recursive: true, force: true });
}
