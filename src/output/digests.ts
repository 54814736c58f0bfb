/**
 * DIGESTS OF FILES, remembered from one build to the next. A file is known by its inode and times, not by its name, so
 * one that was linked into another folder, unchanged, is not read again.
 */
import { hash } from 'node:crypto';
import { type BigIntStats, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { replaceFile } from './replace-file.ts';

export interface Digests {
  /** SHA-256 of a file, in hex. Throws where there is no such file. */
  of: (path: string) => string;
  /** What a file's digest is, from who has just written it and is the only one that writes it. */
  learn: (path: string, digest: string) => void;
  /** Keeps, for the next time, what was asked for since the memory was opened, and nothing else. */
  save: () => void;
}

const version = 'digests 1';
const digestLength = 64;

/** A memory that is missing or broken costs time and nothing else. */
export function openDigests(memoryFile: string): Digests {
  const known = read(memoryFile);
  const asked = new Map<string, string>();
  return {
    of(path) {
      const stats = statSync(path, { bigint: true });
      const identity = identityOf(stats);
      const remembered = asked.get(identity) ?? known.get(identity);
      if (remembered !== undefined) {
        asked.set(identity, remembered);
        return remembered;
      }
      const now = BigInt(Date.now()) * million;
      const digest = hash('sha256', readFileSync(path));
      if (stats.mtimeNs + granule(stats) < now) asked.set(identity, digest);
      return digest;
    },
    learn(path, digest) {
      asked.set(identityOf(statSync(path, { bigint: true })), digest);
    },
    save() {
      const lines = [...asked].map(([identity, digest]) => `${digest} ${identity}\n`);
      mkdirSync(dirname(memoryFile), { recursive: true });
      replaceFile(memoryFile, `${version}\n${lines.join('')}`);
    },
  };
}

const million = 1_000_000n;

/**
 * A file may change once more within the tick of the clock in which it was last changed, and its times stay the same. What is
 * that young is not remembered. Some file systems count in whole or in even seconds.
 */
const granule = ({ mtimeNs }: BigIntStats): bigint =>
  (mtimeNs % (1000n * million) === 0n ? 2000n : 50n) * million;

/** The birth tells files apart that were unpacked with their old times on another machine. Not the time of change: links set it. */
const identityOf = ({ ino, size, mtimeNs, birthtimeNs, ctimeNs }: BigIntStats): string =>
  `${ino} ${size} ${mtimeNs} ${birthtimeNs || ctimeNs}`;

function read(memoryFile: string): Map<string, string> {
  let text: string;
  try {
    text = readFileSync(memoryFile, 'utf8');
  } catch {
    return new Map();
  }
  const [first, ...lines] = text.split('\n');
  if (first !== version) return new Map();
  const entry = /^[0-9a-f]{64}(?: \d+){4}$/;
  return new Map(
    lines
      .filter((line) => entry.test(line))
      .map((line) => [line.slice(digestLength + 1), line.slice(0, digestLength)]),
  );
}
