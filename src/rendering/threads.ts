/** NEW PAGES -> DISK, in several threads where there are many: each takes the next ones of a common list. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { takeFrom } from '../take-from.ts';
import { keepPage, type PageStore } from './page-store.ts';
import type { Page, PagesApp } from './pages-app.ts';
import { renderPage } from './render-page.ts';
import type { PageTask, WorkerData, WorkerResult } from './worker.ts';

export interface NewPage {
  page: Page;
  /** Under which it is to be kept. */
  key: string;
  /** Where it is to stand. */
  to: string;
}

export interface Threads {
  /** `worker.ts`, or what it was compiled to: a file on disk that Node can run. */
  program: URL;
  /** All that it needs to see the same pages. */
  world: WorkerData['world'];
}

interface NewPagesOptions {
  origin: string;
  store: PageStore;
  threads: Threads | null;
}

/** A thread is ready after as long as it takes to render so many pages. */
const fewest = 600;
/** Each thread holds the whole content. */
const mostHelpers = 3;

/** Says how many threads took part. */
export async function renderNew(
  app: PagesApp,
  pages: readonly NewPage[],
  { origin, store, threads }: NewPagesOptions,
): Promise<number> {
  const next = new Int32Array(new SharedArrayBuffer(4));
  const done = new Set<number>();
  const note = (at: number, digest: string) => {
    done.add(at);
    store.added((pages[at] as NewPage).key, digest);
  };
  const make = async (at: number) => {
    const { page, key, to } = pages[at] as NewPage;
    const { bytes } = await renderPage(app, page, origin);
    note(at, keepPage(store.dir, key, to, bytes));
  };
  const tasks = pages.map(taskOf);
  const helpers =
    pages.length < fewest || threads === null ? 0 : Math.min(availableParallelism() - 1, mostHelpers);
  const results = Array.from({ length: helpers }, () =>
    resultOf(threads as Threads, { tasks, next, origin, store: store.dir }),
  );
  for (const at of takeFrom(next, pages.length)) await make(at);
  const found = await Promise.all(results);
  for (const [at, digest] of found.flat()) note(at, digest);
  // What no thread has done: one that could not start, or saw other content because it was changed meanwhile.
  for (const at of pages.keys()) if (!done.has(at)) await make(at);
  return 1 + found.filter(({ length }) => length > 0).length;
}

const taskOf = ({ page: { pathname, path, file, key: says, route }, key, to }: NewPage): PageTask => ({
  pathname,
  path,
  file,
  says,
  route: route.route,
  component: route.component,
  key,
  to,
});

function resultOf({ program, world }: Threads, shared: Omit<WorkerData, 'world'>): Promise<WorkerResult> {
  return new Promise((resolve, reject) => {
    const workerData: WorkerData = { ...shared, world };
    const thread = new Worker(program, { workerData, execArgv: [] });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => resolve([]));
  });
}
