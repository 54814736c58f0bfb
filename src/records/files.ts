/** The disk: which files there are, and their text. */
import { createHash } from 'node:crypto';
import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place, Problem } from './issues.ts';

/** More than any text that somebody wrote; whoever needs more says so. */
const MAX_MEGABYTES = 3;

/** Larger files are not digested: the dev server reads everything again after every change. */
const MAX_DIGESTED_MEGABYTES = 50;

/** Files that operating systems and editors leave behind. */
const IGNORED = /^\.|^~\$|~$|\.(bak|tmp)$|^(Thumbs\.db|desktop\.ini)$/i;

interface Entry {
  /** Relative to the folder asked for, with forward slashes. */
  path: string;
  /** `false`: a link, a device, a folder that nobody may look into. */
  isFile: boolean;
}

/** All files under `folder` and whatever else is no folder, in a fixed order. Links are not followed. */
export function entriesUnder(folder: string): Entry[] {
  const found = below(namesIn(folder) ?? [], folder);
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function below(entries: Dirent[], folder: string): Entry[] {
  return entries.flatMap((entry): Entry[] => {
    const { name } = entry;
    if (IGNORED.test(name)) return [];
    if (!entry.isDirectory()) return [{ path: name, isFile: entry.isFile() }];
    const names = namesIn(join(folder, name));
    // Whoever names a folder like a record takes it for one.
    if (names === null || (names.length === 0 && name.endsWith('.md')))
      return [{ path: name, isFile: false }];
    return below(names, join(folder, name)).map((one) => ({ ...one, path: `${name}/${one.path}` }));
  });
}

/** Their paths alone. */
export function filesUnder(folder: string): string[] {
  return entriesUnder(folder).map(({ path }) => path);
}

/** `null` when there is no such folder, or nobody may look into it. */
function namesIn(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

interface Unread {
  problem: Problem;
  /** Of the problem; without it the file as a whole is meant. */
  place?: Place;
}

/** What changes whenever a file does; `null` where that is not sure: two changes within a moment may leave the same time. */
export function stampOf(path: string): string | null {
  const status = lstatSync(path, { throwIfNoEntry: false, bigint: true });
  if (status === undefined) return null;
  const { mtimeMs, mtimeNs, ctimeNs, size, ino } = status;
  return Date.now() - Number(mtimeMs) < 2000 ? null : [mtimeNs, ctimeNs, size, ino].join(' ');
}

/** The text of a file, or why it cannot be read. */
export function readText(path: string, megabytes: number = MAX_MEGABYTES): { text: string } | Unread {
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (status?.isFile() === false) return { problem: { code: 'not-a-file', params: {} } };
  if (status !== undefined && status.size > megabytes * 1024 * 1024) {
    return { problem: { code: 'file-too-large', params: { megabytes } } };
  }
  const bytes = bytesOf(path);
  if (bytes === null) return { problem: { code: 'unreadable', params: {} } };
  const text = decoded(bytes);
  if (text === null) return { problem: { code: 'not-utf8', params: {} } };
  const zero = text.indexOf('\0');
  if (zero === -1) return { text };
  const before = text.slice(0, zero).split(/\r\n?|\n/);
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return { problem: { code: 'zero-sign', params: {} }, place };
}

/** `null` for what is not UTF-8. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** `null` when the file may not be read, or has gone since it was listed. */
function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
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
