/**
 * Damaged files never crash or hang an importer: it answers with what it could read, or says what is wrong. A hundred
 * damaged files for each importer, and two thousand in `npm run test:hostile`.
 */
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { hostileImporters } from './testing/hostile-importers.ts';
import type { HostileMessage, HostileTask } from './testing/hostile-worker.ts';

const last = import.meta.env.MODE === 'hostile' || process.env.HOSTILE === 'all' ? 2_000 : 100;

/** A file that takes longer hangs; whole ones of this size take some milliseconds. */
const PATIENCE = 10_000;

function faultsOf(task: HostileTask): Promise<string[]> {
  const worker = new Worker(new URL('./testing/hostile-worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
  const faults: string[] = [];
  let seed = 0;
  return new Promise((resolve) => {
    const end = (fault?: string) => {
      clearTimeout(timer);
      if (fault !== undefined) faults.push(`seed ${seed}: ${fault}`);
      void worker.terminate();
      resolve(faults);
    };
    // Loading the libraries and making the samples has a turn of its own.
    let timer = setTimeout(() => end('does not start'), 3 * PATIENCE);
    worker.on('error', (error) => end(String(error)));
    worker.on('message', (message: HostileMessage) => {
      if (message === null) return end();
      seed = message.seed;
      if (message.fault !== undefined) faults.push(`seed ${seed}: ${message.fault}`);
      clearTimeout(timer);
      timer = setTimeout(() => end(`hangs for ${PATIENCE / 1000} s`), PATIENCE);
    });
  });
}

test.each(Object.keys(hostileImporters))(
  `${last} damaged files neither crash nor hang the importer of %s`,
  { timeout: 1_800_000 },
  async (importer) => {
    expect(await faultsOf({ importer, last })).toEqual([]);
  },
);
