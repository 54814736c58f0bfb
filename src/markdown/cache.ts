/** Read bodies kept between builds: parsing is two thirds of a build of 10,000 pages. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BodyOptions } from './read-body.ts';
import type { Body } from './types.ts';

export interface BodyCache {
  /** The body kept under a key, or the one that `make` makes, which is then kept. */
  read(key: string, make: () => Body): Body;
  /** Deletes what this session did not read, and what writers left behind when they were killed. */
  sweep(): void;
}

/**
 * The key of a body: a digest of everything that it depends on.
 * @param version changes whenever the code of this folder or a package that it uses does; the caller
 *   knows it, because bundled code cannot find its own sources
 */
export function bodyKey(source: string, options: BodyOptions, version: string): string {
  const { file, itemsFrom, structured, footnoteLabel, footnoteBackLabel } = options;
  const parts = [
    version,
    file,
    itemsFrom ?? null,
    structured,
    footnoteLabel ?? null,
    footnoteBackLabel ?? null,
    source,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/**
 * Opens a cache, one JSON file a body. It is only a memory: a directory that cannot be written, a
 * broken file and a second process in the same directory cost time and nothing else.
 * @param dir made when missing; `null` keeps bodies for this session alone
 */
export function openBodyCache(dir: string | null): BodyCache {
  const session = new Map<string, Body>();
  return {
    read(key, make) {
      const known = session.get(key) ?? (dir === null ? null : load(dir, key));
      const body = known ?? make();
      session.set(key, body);
      if (dir !== null && known === null) save(dir, key, body);
      return body;
    },
    sweep() {
      if (dir === null) return;
      attempt(() => {
        for (const name of readdirSync(dir))
          if (isStale(dir, name, session)) rmSync(join(dir, name), { force: true });
      });
    },
  };
}

function load(dir: string, key: string): Body | null {
  return attempt(() => {
    const entry: unknown = JSON.parse(readFileSync(fileOf(dir, key), 'utf8'));
    return isEntry(entry, key) ? entry.body : null;
  });
}

function save(dir: string, key: string, body: Body): void {
  const temporary = join(dir, `${key}.${randomUUID()}.tmp`);
  attempt(() => {
    mkdirSync(dir, { recursive: true });
    writeFileSync(temporary, JSON.stringify({ key, body }));
    renameSync(temporary, fileOf(dir, key));
  });
}

/** Its own key says that a file is whole and in its place. */
function isEntry(value: unknown, key: string): value is { key: string; body: Body } {
  return (
    typeof value === 'object' && value !== null && 'key' in value && value.key === key && 'body' in value
  );
}

function isStale(dir: string, name: string, session: ReadonlyMap<string, Body>): boolean {
  if (name.endsWith('.json')) return !session.has(name.slice(0, -'.json'.length));
  // A younger one may still be being written by another process.
  return name.endsWith('.tmp') && Date.now() - statSync(join(dir, name)).mtimeMs > 3_600_000;
}

function fileOf(dir: string, key: string): string {
  return join(dir, `${key}.json`);
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
