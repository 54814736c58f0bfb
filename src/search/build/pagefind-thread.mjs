/**
 * A thread with a Pagefind process of its own: one works on one core. Plain JavaScript, because a thread that starts in an installed
 * package has nobody to strip types for it.
 */
import { hash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';

/** Pagefind's own user interfaces, 440 kB that it makes unasked: ours stands on its JavaScript API alone. */
const bundledInterface = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * @param {import('pagefind').HTMLFile[]} documents
 * @param {string} folder
 * @param {string | null} previous An index of nearly the same.
 * @returns {Promise<{ errors: string[], sums: Record<string, string> }>} What Pagefind complains of; digests of the files that it made.
 */
async function index(documents, folder, previous) {
  const { index, errors } = await createIndex();
  if (index === undefined) return { errors, sums: {} };
  const added = await Promise.all(documents.map((document) => index.addHTMLFile(document)));
  const refused = added.flatMap((answer) => answer.errors);
  if (refused.length > 0) return { errors: refused, sums: {} };
  const { files, errors: unmade } = await index.getFiles();
  await index.deleteIndex();
  if (unmade.length > 0) return { errors: unmade, sums: {} };
  const wanted = files.filter((file) => !bundledInterface.test(file.path));
  for (const parent of new Set(wanted.map(({ path }) => dirname(path))))
    mkdirSync(join(folder, parent), { recursive: true });
  for (const { path, content } of wanted)
    place(content, join(folder, path), previous === null ? null : join(previous, path));
  const sums = wanted.map(({ path, content }) => [path.replaceAll('\\', '/'), hash('sha256', content)]);
  return { errors: [], sums: Object.fromEntries(sums) };
}

/**
 * Most results of an index stay the same, and to make a file anew takes much longer than to link one.
 * @param {Uint8Array} content
 * @param {string} file
 * @param {string | null} previous
 */
function place(content, file, previous) {
  try {
    if (previous !== null && readFileSync(previous).equals(content)) return linkSync(previous, file);
  } catch {
    // There is none, or the disk knows no links.
  }
  writeFileSync(file, content);
}

parentPort?.on('message', async (job) => {
  if (job !== null) return parentPort?.postMessage(await index(job.documents, job.folder, job.previous));
  // Pagefind is a child process: left open, it keeps the build from ending.
  await close();
  parentPort?.close();
});
