import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageChannel, Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { writeContent } from '../testing/content.ts';
import { readInThreads } from './parallel.ts';
import type { BodyTask } from './tasks.ts';
import type { WorkerData } from './worker.ts';

const worker = new URL('./worker.ts', import.meta.url);

const tasks = Array.from(
  { length: 250 },
  (_, index): BodyTask => ({
    source: `## ${index + 1}\n\n1) Поддержать ${'кластеры '.repeat(index)}.\n2) [a](/a-${index}.pdf)\n${index % 9 === 0 ? '4) лишний\n' : ''}`,
    options: { file: `2017/resolutions/r${index}.md`, structured: true },
  }),
);
const alone = readInThreads(tasks, {});

test('Several threads read the same bodies in the same order as one', () => {
  expect(readInThreads(tasks, { worker, helpers: 2 })).toEqual(alone);
});

test('Threads that do not start or fail at once leave all to the main one', () => {
  const folder = writeContent({});
  const broken = join(folder, 'broken.mjs');
  writeFileSync(broken, "throw new Error('no');");
  for (const path of [broken, join(folder, 'missing.mjs')])
    expect(readInThreads(tasks, { worker: pathToFileURL(path), helpers: 2 })).toEqual(alone);
});

test('A thread reads what nobody else has taken', async () => {
  const { port1, port2 } = new MessageChannel();
  const few = tasks.slice(0, 10);
  const next = new Int32Array(new SharedArrayBuffer(4));
  Atomics.store(next, 0, 4);
  const state = new Int32Array(new SharedArrayBuffer(4));
  const workerData: WorkerData = { tasks: few, next, state, number: 0, port: port2 };
  const thread = new Worker(worker, { workerData, transferList: [port2], execArgv: [] });
  const results = await new Promise((resolve) => port1.once('message', resolve));
  await thread.terminate();
  expect(results).toEqual(alone.slice(4, 10).map(({ json }, index) => [index + 4, json]));
});
