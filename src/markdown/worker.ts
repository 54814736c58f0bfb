/** What runs in a thread beside the main one: it takes bodies from the common list until none is left. See parallel.ts. */
import { type MessagePort, workerData } from 'node:worker_threads';
import { takeFrom } from '../take-from.ts';
import { readBody } from './read-body.ts';
import { type BodyTask, states } from './tasks.ts';

export interface WorkerData {
  tasks: BodyTask[];
  /** Shared with all other threads. */
  next: Int32Array<SharedArrayBuffer>;
  state: Int32Array<SharedArrayBuffer>;
  /** Which of `state` is this thread's. */
  number: number;
  port: MessagePort;
}

/** Bodies as JSON by the number of their task. */
export type WorkerResults = [task: number, json: string][];

const { tasks, next, state, number, port } = workerData as WorkerData;
Atomics.store(state, number, states.working);
const results: WorkerResults = [];
for (const at of takeFrom(next, tasks.length)) {
  const task = tasks[at] as BodyTask;
  results.push([at, JSON.stringify(readBody(task.source, task.options))]);
}
port.postMessage(results);
Atomics.store(state, number, states.done);
Atomics.notify(state, number);
