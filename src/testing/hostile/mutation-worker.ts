/**
 * Damages the files of a stretch of seeds, one a seed, in a thread that can be ended when it hangs. Before each it says which
 * seed comes, after it how it went, and after all of them `null`.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { type Verdict, verdictOn } from './mutation-fault.ts';
import { mutationProjects } from './mutation-projects.ts';

export interface MutationTask {
  first: number;
  last: number;
  /** Files in all formats are made of every so many-th seed, if it passes the check. */
  exportEvery: number;
}

/** Without a verdict the seed’s turn has only begun. */
export type MutationMessage = { seed: number; mutant?: string; verdict?: Verdict } | null;

const { first, last, exportEvery } = workerData as MutationTask;
const say = (message: MutationMessage) => parentPort?.postMessage(message);

const projects = mutationProjects();
for (let seed = first; seed <= last; seed += 1) {
  const mutant = projects.put(seed);
  say({ seed, mutant: `${mutant.file}: ${mutant.how.join(', ')}` });
  say({ seed, verdict: await verdictOn(mutant, seed % exportEvery === 0) });
  projects.restore(mutant);
}
projects.remove();
say(null);
