/**
 * `npm run bench`: how long the command line takes to build a generated conference, and how much memory, beside other
 * generators that build the same pages. `-- --pages 1000,10000 --language en --only cold,edit-pages,hugo-pagefind --runs 3
 * --json`; `--markdown` prints tables for the documentation, `--folder` works elsewhere than on the memory disk. The
 * exit code is 1 when something could not be built; a target that is not reached is only said.
 */
import { type BenchOptions, benchOptions } from '../src/testing/bench/args.ts';
import { machine, workParent } from '../src/testing/bench/machine.ts';
import { report } from '../src/testing/bench/report.ts';
import { runBench } from '../src/testing/bench/run.ts';
import { toolScenarios } from '../src/testing/bench/scenario-ids.ts';
import { reached } from '../src/testing/bench/targets.ts';
import { hugo, type Installed, npmTool, pagefind } from '../src/testing/bench/tools/installed.ts';
import { scenarios, type Tool } from '../src/testing/bench/tools/projects.ts';
import { openWorkspace } from '../src/testing/bench/workspace.ts';

const args = process.argv.slice(2);

const find: Record<Tool, () => Installed> = {
  hugo,
  eleventy: () => npmTool('eleventy', 'Eleventy'),
  starlight: () => npmTool('starlight', 'Starlight'),
};

async function bench(options: BenchOptions): Promise<number> {
  const wanted = new Set(
    toolScenarios.filter((id) => options.only?.includes(id) ?? true).map((id) => scenarios[id].tool),
  );
  const tools = [...wanted].map((tool) => ({ tool, ...find[tool]() }));
  const present = new Set(tools.flatMap(({ tool, version }) => (version === null ? [] : [tool])));
  const workspace = openWorkspace(options.folder ?? workParent());
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  process.once('exit', workspace.remove);
  const measuredOn = machine(workspace.folder);
  const { figures, failures } = await runBench(workspace, options, present, (words) => console.error(words));
  const benchmark = {
    command: `npm run bench -- ${args.join(' ')}`.replace(/ -- $/, ''),
    language: options.language,
    machine: measuredOn,
    tools: [pagefind(), ...tools.map(({ tool: _, ...installed }) => installed)],
    figures,
    targets: reached(figures),
    failures,
  };
  console.log(
    options.format === 'json' ? JSON.stringify(benchmark, null, 2) : report(benchmark, options.format),
  );
  return failures.length === 0 ? 0 : 1;
}

/** What was typed; a sentence where it makes no sense. */
function typed(): BenchOptions | null {
  try {
    return benchOptions(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return null;
  }
}

const options = typed();
process.exitCode = options === null ? 2 : await bench(options);
