/** How long an edited body takes to show on a page of the dev server. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Files } from '../generator/record.ts';
import { editItem } from './edit-item.ts';
import { median } from './figures.ts';
import { start, type Use, watchTree } from './measure.ts';
import { itemAddress, itemToEdit, writeProject } from './own-project.ts';
import type { Workspace } from './workspace.ts';

const edits = 5;
/** Milliseconds: between two looks at the page, and after which nobody would wait any more. */
const between = 10;
const longest = 120_000;

/** The wall time is the median of the edits, from the file's writing on. */
export async function measureDev(workspace: Workspace, files: Files, round: number): Promise<Use> {
  const project = writeProject(workspace, files);
  const { path, id } = itemToEdit(files, round);
  const server = start({
    file: process.execPath,
    args: [workspace.script, 'dev', '--port', '0'],
    cwd: project.root,
    env: { NODE_ENV: 'development' },
  });
  const stop = (): void => {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid);
  };
  process.once('exit', stop);
  const watch = watchTree(server);
  try {
    const page = new URL(itemAddress(path, id), await addressOf(server));
    await until(page, '<main');
    const seconds: number[] = [];
    let text = files[path] as string;
    for (let edit = 0; edit < edits; edit++) {
      const word = `bench${round + 1}x${edit + 1}7`;
      text = editItem(text, id, word).text;
      const began = performance.now();
      writeFileSync(join(project.root, path), text);
      await until(page, word);
      seconds.push((performance.now() - began) / 1000);
      // The watcher has rested before the next one.
      await pause(1000);
    }
    const { cpu: _, ...peaks } = watch.end();
    return { wall: median(seconds), cpu: null, ...peaks };
  } finally {
    watch.end();
    process.removeListener('exit', stop);
    const ended = new Promise((resolve) => server.once('close', resolve));
    stop();
    if (server.exitCode === null) await ended;
    rmSync(project.root, { recursive: true, force: true });
  }
}

/** The address that the server tells; the site lies at its root. */
const addressOf = (server: ReturnType<typeof start>): Promise<string> =>
  new Promise((resolve, reject) => {
    let heard = '';
    const hear = (chunk: Buffer): void => {
      heard += chunk;
      const [address] = /http:\/\/localhost:\d+\//.exec(heard) ?? [];
      if (address !== undefined) resolve(address);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('close', () => reject(new Error(`The dev server did not start:\n${heard.slice(-2000)}`)));
  });

async function until(page: URL, words: string): Promise<void> {
  const began = performance.now();
  while (performance.now() - began < longest) {
    const html = await fetch(page).then(
      (answer) => answer.text(),
      () => '',
    );
    if (html.includes(words)) return;
    await pause(between);
  }
  throw new Error(`The dev server did not show “${words}” on ${page} within ${longest / 1000} s.`);
}
