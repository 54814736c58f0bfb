/** What runs in a thread beside the main one: it sees the same content, and takes pages from the common list until none is left. */
import { parentPort, workerData } from 'node:worker_threads';
import { handOver } from '../handover.ts';
import { type LoadOptions, loadProceedings } from '../proceedings.ts';
import { takeFrom } from '../take-from.ts';
import { keptApp } from './kept-app.ts';
import { keepPage } from './page-store.ts';
import type { Page, PagesApp } from './pages-app.ts';
import { renderPage } from './render-page.ts';

export interface PageTask extends Pick<Page, 'pathname' | 'path' | 'file'> {
  /** What stands for all that the page shows, as the main thread sees it. */
  says: string | null;
  route: string;
  component: string;
  key: string;
  to: string;
}

export interface WorkerData {
  /** What this thread makes its own picture of the site of. */
  world: {
    root: string;
    content: LoadOptions;
    without: readonly string[];
    /** The folder of the kept pages' code. */
    compiled: string;
  };
  tasks: PageTask[];
  /** Shared with all other threads. */
  next: Int32Array<SharedArrayBuffer>;
  origin: string;
  /** The folder of kept pages. */
  store: string;
}

/** Digests by the number of the task. */
export type WorkerResult = [task: number, digest: string][];

const { world, tasks, next, origin, store } = workerData as WorkerData;
const loaded = loadProceedings(world.root, world.content);
handOver({ load: () => loaded, without: world.without, preview: world.content.preview ?? false });
const app = await keptApp(world.compiled)?.open();
const done: WorkerResult = [];
if (app !== undefined && loaded.proceedings !== null)
  for (const at of takeFrom(next, tasks.length)) {
    const task = tasks[at] as PageTask;
    const route = routeOf(app, task);
    if (route === undefined) continue;
    const { bytes } = await renderPage(app, { ...task, route }, origin);
    if (saidOf(app, route, task) === task.says) done.push([at, keepPage(store, task.key, task.to, bytes)]);
  }
parentPort?.postMessage(done);

function routeOf({ manifest }: PagesApp, { route, component }: PageTask) {
  return manifest.routes
    .map(({ routeData }) => routeData)
    .find((one) => one.route === route && one.component === component);
}

/** Content may have changed since the main thread has read it. */
function saidOf(app: PagesApp, route: Page['route'], { pathname }: PageTask): string | null {
  const key = app.routeCache?.get(route)?.staticPaths?.keyed.get(pathname)?.cacheKey;
  return key === undefined ? null : String(key);
}
