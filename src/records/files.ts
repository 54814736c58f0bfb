/** The disk: which files there are, and their text. */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './issues.ts';

const MAX_MEGABYTES = 5;

/** Larger files are not digested: the dev server reads everything again after every change. */
const MAX_DIGESTED_MEGABYTES = 50;

/** Files that operating systems and editors leave behind. */
const IGNORED = /^\.|^~\$|~$|\.(bak|tmp)$|^(Thumbs\.db|desktop\.ini)$/i;

/** Paths of all files under `folder`, relative to it, with forward slashes, in a fixed order. Links are not followed. */
export function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (IGNORED.test(entry.name)) return [];
    if (!entry.isDirectory()) return [entry.name];
    return filesUnder(join(folder, entry.name)).map((file) => `${entry.name}/${file}`);
  });
  return found.sort();
}

/** The text of a file, or why it cannot be read. */
export function readText(path: string): { text: string } | { problem: Problem } {
  const status = lstatSync(path);
  if (!status.isFile()) return { problem: { code: 'not-a-file', params: {} } };
  if (status.size > MAX_MEGABYTES * 1024 * 1024) {
    return { problem: { code: 'file-too-large', params: { megabytes: MAX_MEGABYTES } } };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path)) };
  } catch {
    return { problem: { code: 'not-utf8', params: {} } };
  }
}

const digests = new Map<string, { time: number; size: number; digest: string }>();

/** The SHA-256 digest of a file, 64 hexadecimal digits; `null` when it is no ordinary file or too large. */
export function sha256Of(path: string): string | null {
  const status = lstatSync(path);
  const { mtimeMs: time, size } = status;
  if (!status.isFile() || size > MAX_DIGESTED_MEGABYTES * 1024 * 1024) return null;
  const known = digests.get(path);
  if (known?.time === time && known.size === size) return known.digest;
  const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
  digests.set(path, { time, size, digest });
  return digest;
}
