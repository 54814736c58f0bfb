/** Runs Pagefind: documents in, folders with their indexes out. */
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { HTMLFile } from 'pagefind';
import type { IndexSums } from './index-sums.ts';

export interface IndexJob {
  documents: HTMLFile[];
  /** Written anew. */
  folder: string;
  /** With an index of nearly the same documents, where there is one. */
  previous: string | null;
  /** Called with the index complete in the folder. */
  done: (sums: IndexSums) => void;
}

/** Gets a job ready as soon as there is somebody to do it; `null` where nothing is to be done. */
export type Preparation = () => IndexJob | null;

/** `meanwhile` is done once, when all jobs are ready, while Pagefind may be busy. Throws what Pagefind complains of. */
export async function makeIndexes(jobs: readonly Preparation[], meanwhile: () => void): Promise<void> {
  const left = [...jobs];
  let other: (() => void) | null = meanwhile;
  const doOther = (): void => {
    if (left.length > 0) return;
    other?.();
    other = null;
  };
  const work = async (): Promise<void> => {
    let thread: Thread | null = null;
    try {
      for (let next = left.shift(); next !== undefined; next = left.shift()) {
        const job = next();
        if (job === null) continue;
        thread ??= startThread();
        await make(job, thread.worker, doOther);
      }
    } finally {
      thread?.worker.postMessage(null);
      await thread?.ended;
    }
  };
  const threads = Math.min(jobs.length, availableParallelism());
  const results = await Promise.allSettled(Array.from({ length: threads }, work));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  doOther();
}

interface Thread {
  worker: Worker;
  ended: Promise<unknown>;
}

function startThread(): Thread {
  const worker = new Worker(new URL('./pagefind-thread.mjs', import.meta.url));
  // Whoever waits for an answer is told; when nobody does, there is another error already.
  worker.on('error', () => {});
  return { worker, ended: new Promise((resolve) => worker.once('exit', resolve)) };
}

async function make(job: IndexJob, worker: Worker, meanwhile: () => void): Promise<void> {
  const { documents, folder, previous, done } = job;
  rmSync(folder, { recursive: true, force: true });
  const answered = once(worker, 'message') as Promise<[{ errors: string[]; sums: IndexSums }]>;
  worker.postMessage({ documents, folder, previous });
  meanwhile();
  const [{ errors, sums }] = await answered;
  if (errors.length > 0) throw new Error(errors.join('; '));
  done(sums);
}
