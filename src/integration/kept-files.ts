/** Files that take long to make, kept from one build to the next by a digest of all that they depend on. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Contents, Warn } from '../exports/format.ts';

export interface KeptFiles {
  /** The folder that holds them. */
  cacheDir: string;
  /** Stands for the code that makes them. */
  version: string;
}

/** How long a file stays that no build asks for, in milliseconds: 30 days. */
const staysFor = 30 * 24 * 3600 * 1000;

/** What stands beside a kept file with the sentences that were said when it was made: a JSON array. */
const warningsSuffix = '.warnings';

/** The bytes of a file: given, found among those kept, or made now. What is to be said of it is said each time. */
export async function bytesOf(
  contents: Contents,
  { cacheDir, version }: KeptFiles,
  warn: Warn,
): Promise<string | Uint8Array> {
  if (typeof contents === 'string' || contents instanceof Uint8Array) return contents;
  const digest = createHash('sha256')
    .update(JSON.stringify([version, contents.input]))
    .digest('hex');
  const kept = join(cacheDir, digest);
  const known = await readFile(kept).then(unsealed, () => null);
  if (known !== null) {
    await utimes(kept, new Date(), new Date());
    for (const sentence of await warningsOf(kept)) warn(sentence);
    return known;
  }
  const sentences: string[] = [];
  const made = await contents.render((sentence) => sentences.push(sentence));
  for (const sentence of sentences) warn(sentence);
  await mkdir(cacheDir, { recursive: true });
  // Before the file, so that none is taken without them.
  if (sentences.length > 0) await writeWhole(kept + warningsSuffix, JSON.stringify(sentences));
  await writeWhole(kept, sealed(made));
  return made;
}

/** The digest of a file stands before its bytes: one that was damaged since is made anew. */
const sealed = (bytes: Uint8Array): Uint8Array => Buffer.concat([digestOf(bytes), bytes]);

function unsealed(file: Buffer): Buffer | null {
  const bytes = file.subarray(sealLength);
  return file.subarray(0, sealLength).equals(digestOf(bytes)) ? bytes : null;
}

/** Of SHA-256, in bytes. */
const sealLength = 32;
const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

async function warningsOf(kept: string): Promise<string[]> {
  const path = kept + warningsSuffix;
  const known = await readFile(path, 'utf8').catch(() => null);
  if (known === null) return [];
  await utimes(path, new Date(), new Date());
  return JSON.parse(known) as string[];
}

/** Another build, or another file with the same input, may look for it or write it at the same time; and a build may be ended. */
async function writeWhole(path: string, contents: string | Uint8Array): Promise<void> {
  const unfinished = `${path}.${randomUUID()}`;
  await writeFile(unfinished, contents);
  await rename(unfinished, path);
}

/** Removes what no build has asked for in a long time. */
export async function sweep({ cacheDir }: KeptFiles): Promise<void> {
  for (const name of await readdir(cacheDir).catch(() => [])) {
    // Another build may have taken it away since.
    const found = await stat(join(cacheDir, name)).catch(() => null);
    if (found !== null && Date.now() - found.mtimeMs > staysFor)
      await rm(join(cacheDir, name), { force: true });
  }
}
