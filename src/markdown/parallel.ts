/**
 * BODIES IN SEVERAL THREADS: reading them is most of the time of a first build. The caller waits for all, as it does with one thread, and
 * what comes out depends on the number of threads in nothing.
 */
import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { takeFrom } from '../take-from.ts';
import { readBody } from './read-body.ts';
import { type BodyTask, states } from './tasks.ts';
import type { Body } from './types.ts';
import type { WorkerData, WorkerResults } from './worker.ts';

export interface ThreadOptions {
  /** `worker.ts`, or what it was compiled to: a file on disk that Node can run. Without it there is one thread. */
  worker?: URL | undefined;
  /** How many threads help the main one. */
  helpers?: number | undefined;
}

/** A thread takes a third of a second to start. */
const fewest = 200;
const mostHelpers = 7;

/** How long a thread may take for the last bodies, in milliseconds, before it is taken for dead. */
const patience = 30_000;

export interface ReadBody {
  body: Body;
  json: string;
}

/** The body of each task, in their order. */
export function readInThreads(
  tasks: BodyTask[],
  { worker, helpers = freeCores() }: ThreadOptions,
): ReadBody[] {
  const next = new Int32Array(new SharedArrayBuffer(4));
  const count = worker === undefined || tasks.length < fewest ? 0 : helpers;
  const state = new Int32Array(new SharedArrayBuffer(4 * count));
  const threads = worker === undefined ? [] : start(worker, count, { tasks, next, state });
  const found: (ReadBody | undefined)[] = tasks.map(() => undefined);
  for (const at of takeFrom(next, tasks.length)) found[at] = readTask(tasks[at] as BodyTask);
  for (const [number, { port, thread }] of threads.entries()) {
    if (Atomics.wait(state, number, states.working, patience) !== 'timed-out')
      for (const [at, json] of received(port)) found[at] = { body: JSON.parse(json) as Body, json };
    void thread.terminate();
  }
  return found.map((one, at) => one ?? readTask(tasks[at] as BodyTask));
}

const freeCores = () => Math.min(availableParallelism() - 1, mostHelpers);

function start(worker: URL, count: number, shared: Pick<WorkerData, 'tasks' | 'next' | 'state'>) {
  return Array.from({ length: count }, (_, number) => {
    const { port1: port, port2 } = new MessageChannel();
    const workerData: WorkerData = { ...shared, number, port: port2 };
    const thread = new Worker(worker, { workerData, transferList: [port2], execArgv: [] });
    // The main thread does what no other one does.
    thread.on('error', () => {});
    thread.unref();
    return { port, thread };
  });
}

function received(port: MessagePort): WorkerResults {
  const results = receiveMessageOnPort(port)?.message as WorkerResults | undefined;
  port.close();
  return results ?? [];
}

function readTask({ source, options }: BodyTask): ReadBody {
  const body = readBody(source, options);
  return { body, json: JSON.stringify(body) };
}
