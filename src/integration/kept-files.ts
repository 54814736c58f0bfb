/** Files that take long to make, kept from one build to the next by a digest of all that they depend on. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Contents } from '../exports/format.ts';

export interface KeptFiles {
  /** The folder that holds them. */
  cacheDir: string;
  /** Stands for the code that makes them. */
  version: string;
}

/** How long a file stays that no build asks for, in milliseconds: 30 days. */
const staysFor = 30 * 24 * 3600 * 1000;

/** The bytes of a file: given, found among those kept, or made now. */
export async function bytesOf(
  contents: Contents,
  { cacheDir, version }: KeptFiles,
): Promise<string | Uint8Array> {
  if (typeof contents === 'string' || contents instanceof Uint8Array) return contents;
  const digest = createHash('sha256')
    .update(JSON.stringify([version, contents.input]))
    .digest('hex');
  const kept = join(cacheDir, digest);
  const known = await readFile(kept).catch(() => null);
  if (known !== null) {
    await utimes(kept, new Date(), new Date());
    return known;
  }
  const made = await contents.render();
  await mkdir(cacheDir, { recursive: true });
  // Whole or not at all: another build may look for it, or this one be ended.
  const unfinished = `${kept}.${process.pid}`;
  await writeFile(unfinished, made);
  await rename(unfinished, kept);
  return made;
}

/** Removes what no build has asked for in a long time. */
export async function sweep({ cacheDir }: KeptFiles): Promise<void> {
  for (const name of await readdir(cacheDir).catch(() => [])) {
    const { mtimeMs } = await stat(join(cacheDir, name));
    if (Date.now() - mtimeMs > staysFor) await rm(join(cacheDir, name), { force: true });
  }
}
