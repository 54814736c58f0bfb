/**
 * However a content file is damaged, the program reads it or says what is wrong, and what passes the check can be made
 * into files. Ten thousand damaged files in `npm run test:hostile`, some hundred otherwise. A failing seed again:
 * `node src/testing/hostile/replay-mutation.ts SEED`.
 */
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import type { Verdict } from './mutation-fault.ts';
import type { MutationMessage, MutationTask } from './mutation-worker.ts';

const whole = import.meta.env.MODE === 'hostile';
const last = whole ? 10_000 : 150;
const threads = whole ? 2 : 1;
const exportEvery = whole ? 10 : 25;

/** A whole conference is read in a tenth of a second. */
const patience = 30_000;

interface Outcome {
  counts: Record<Verdict['outcome'], number>;
  faults: string[];
  /** Of the slowest seed, in seconds. */
  slowest: number;
}

function outcomeOf(task: MutationTask): Promise<Outcome> {
  const worker = new Worker(new URL('./mutation-worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
  const outcome: Outcome = { counts: { refused: 0, passed: 0, exported: 0 }, faults: [], slowest: 0 };
  let turn = { name: 'the start', began: performance.now() };
  return new Promise((resolve) => {
    const end = (fault?: string) => {
      clearTimeout(timer);
      if (fault !== undefined) outcome.faults.push(`${turn.name}: ${fault}`);
      void worker.terminate();
      resolve(outcome);
    };
    const hangs = () => end(`hangs for ${patience / 1000} s`);
    let timer = setTimeout(hangs, 2 * patience);
    worker.on('error', (error) => end(String(error)));
    worker.on('message', (message: MutationMessage) => {
      if (message === null) return end();
      const { seed, mutant, verdict } = message;
      clearTimeout(timer);
      timer = setTimeout(hangs, patience);
      if (verdict === undefined) turn = { name: `seed ${seed}, ${mutant ?? ''}`, began: performance.now() };
      else {
        outcome.counts[verdict.outcome] += 1;
        outcome.slowest = Math.max(outcome.slowest, (performance.now() - turn.began) / 1000);
        if (verdict.fault !== null) outcome.faults.push(`${turn.name}: ${verdict.fault}`);
      }
    });
  });
}

test(`${last} damaged files neither crash nor hang the program`, { timeout: 3_600_000 }, async () => {
  const each = last / threads;
  const outcomes = await Promise.all(
    Array.from({ length: threads }, (_, at) =>
      outcomeOf({ first: at * each + 1, last: (at + 1) * each, exportEvery }),
    ),
  );
  expect(outcomes.flatMap(({ faults }) => faults)).toEqual([]);
  const sum = (kind: Verdict['outcome']) => outcomes.reduce((total, { counts }) => total + counts[kind], 0);
  const slowest = Math.max(...outcomes.map((one) => one.slowest)).toFixed(1);
  process.stdout.write(
    `${last} damaged files: ${sum('refused')} refused, ${sum('passed')} read, ${sum('exported')} read and made into files; 0 crashes, 0 hangs, the slowest ${slowest} s\n`,
  );
  expect(sum('refused') + sum('passed') + sum('exported')).toBe(last);
  // Damage that is always seen, or never, would say little.
  expect(sum('refused')).toBeGreaterThan(last / 3);
  expect(sum('exported')).toBeGreaterThan(0);
});
