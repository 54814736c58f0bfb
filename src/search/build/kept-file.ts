/**
 * A kept file begins with the digest of the rest: whatever happened to it on the disk, it is as it was written, or it is as good
 * as none, which costs time and nothing else.
 */
import { hash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

const digestLength = 64;

/** Whole or not at all. */
export function keepFile(file: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  writeFileSync(`${file}.new`, Buffer.concat([Buffer.from(hash('sha256', bytes)), bytes]));
  renameSync(`${file}.new`, file);
}

/** `null` where it is missing or damaged. */
export function keptFile(file: string): Buffer | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return null;
  }
  const content = bytes.subarray(digestLength);
  return bytes.toString('latin1', 0, digestLength) === hash('sha256', content) ? content : null;
}

/** As JSON. The type is of who kept it. */
export function keptJson<T>(file: string): T | null {
  const content = keptFile(file);
  return content === null ? null : (JSON.parse(content.toString()) as T);
}
