/**
 * Gives an importer its damaged files in a thread of its own, which can be ended when it hangs. Before each file it says
 * which seed comes, after all of them `null`.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Issue } from '../../records/issues.ts';
import { messageOf } from '../../records/report.ts';
import type { InputFile } from '../input.ts';
import { hostileImporters } from './hostile-importers.ts';
import { mutate } from './mutations.ts';

export interface HostileTask {
  importer: string;
  /** Seeds from 1 up to this one. */
  last: number;
}

/** `fault`: what went wrong with the seed’s file; without it, its turn has only begun. */
export type HostileMessage = { seed: number; fault?: string } | null;

const { importer, last } = workerData as HostileTask;
const say = (message: HostileMessage) => parentPort?.postMessage(message);

const row = hostileImporters[importer];
if (row === undefined) throw new Error(`there is no importer ${importer}`);
const samples = await row.samples();
for (let seed = 1; seed <= last; seed += 1) {
  say({ seed });
  const sample = samples[seed % samples.length];
  if (sample === undefined) throw new Error(`${importer} has no samples`);
  const fault = await faultOf({ ...sample, bytes: mutate(sample.bytes, seed) });
  if (fault !== null) say({ seed, fault });
}
say(null);

async function faultOf(input: InputFile): Promise<string | null> {
  try {
    const { found, issues } = (await row?.run(input)) ?? { found: null, issues: [] };
    if (found === null && !issues.some(({ severity }) => severity === 'error'))
      return 'nothing read, and no error';
    return issues.map(unsaid).find((fault) => fault !== null) ?? null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** An issue whose sentence lacks a value; «undefined entity» is what an XML parser says. */
function unsaid(issue: Issue): string | null {
  const sentences = ['ru', 'en'].map((language) => messageOf(issue, language));
  return sentences.find((sentence) => /undefined(?! entity)|\[object/.test(sentence)) ?? null;
}
