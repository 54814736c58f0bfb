/**
 * Opens a zip (.docx, .odt, .xlsx) that nobody vouches for. What it unpacks to is counted while unpacking; the figures
 * in its directory are only held against that.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import type { Issue, Problem } from '../records/issues.ts';
import { type ArchiveEntry, readDirectory } from './archive-directory.ts';
import { type InputFile, inputError, sizeIssue } from './input.ts';

const MEGABYTE = 1024 * 1024;

/** All parts that are unpacked, together. */
const UNPACKED_MEGABYTES = 100;

/** Text and XML shrink to a tenth, seldom to a fortieth; what shrinks more is made to fill the memory. */
const RATIO = 100;

/** Below this, no ratio is a danger. */
const HARMLESS = MEGABYTE;

/** Below this, pictures may claim any ratio: they are not unpacked, and drawings of one colour shrink to nothing. */
const CLAIMED = 10 * MEGABYTE;

export interface OpenedArchive {
  /** Unpacked parts by name; `null` with an error. */
  parts: Map<string, Uint8Array> | null;
  issues: Issue[];
}

/** Whether the bytes begin as a zip with a file in it does. */
export const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** Unpacks the wanted parts of an archive into memory, all of them or none. */
export function openArchive(input: InputFile, wanted: (name: string) => boolean): OpenedArchive {
  const large = sizeIssue(input);
  if (large) return { parts: null, issues: [large] };
  const directory = readDirectory(input.bytes);
  if ('problem' in directory) return refused(input, directory.problem);
  const claimed = directory.entries.reduce((total, { unpacked }) => total + unpacked, 0);
  if (claimed > Math.max(CLAIMED, RATIO * input.bytes.length)) return refused(input, bomb);
  const allowed = allowedFor(input.bytes.length);
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of directory.entries) {
    if (!wanted(entry.name)) continue;
    const part = unpack(input.bytes, entry, Math.min(allowed - total, allowedFor(entry.packed)));
    if (!(part instanceof Uint8Array)) return refused(input, part);
    total += part.length;
    parts.set(entry.name, part);
  }
  return { parts, issues: [] };
}

const allowedFor = (packed: number): number =>
  Math.min(UNPACKED_MEGABYTES * MEGABYTE, Math.max(HARMLESS, RATIO * packed));

const refused = (input: InputFile, problem: Problem): OpenedArchive => ({
  parts: null,
  issues: [inputError(input, problem)],
});

const broken: Problem = { code: 'archive-broken', params: {} };
const bomb: Problem = { code: 'archive-bomb', params: { times: RATIO, megabytes: UNPACKED_MEGABYTES } };

function unpack(bytes: Uint8Array, entry: ArchiveEntry, allowed: number): Uint8Array | Problem {
  if (entry.encrypted) return { code: 'input-password', params: {} };
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  const part = unpackers[entry.method]?.(packed, allowed) ?? broken;
  if (!(part instanceof Uint8Array)) return part;
  return part.length === entry.unpacked && crc32(part) === entry.checksum ? part : broken;
}

const stored = (packed: Uint8Array, allowed: number): Uint8Array | Problem =>
  packed.length > allowed ? bomb : packed;

const unpackers: Partial<Record<number, typeof stored>> = { 0: stored, 8: inflated };

function inflated(packed: Uint8Array, allowed: number): Uint8Array | Problem {
  // zlib takes no limit of 0 bytes.
  if (allowed <= 0) return bomb;
  try {
    return inflateRawSync(packed, { maxOutputLength: allowed });
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? bomb : broken;
  }
}
