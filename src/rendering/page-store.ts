/**
 * PAGES KEPT between builds. A page's name is its key and the digest of its bytes, so that what a failed build left is never taken for
 * something else, and what a host's tools changed in the site is noticed.
 */
import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Digests } from '../output/digests.ts';
import { linkOrCopy } from '../output/link.ts';
import { replaceFile } from '../output/replace-file.ts';

export interface PageStore {
  dir: string;
  /** Puts the page with this key at `path`, whose folder is there; `false` where none is kept. */
  place: (key: string, path: string) => boolean;
  /** Takes note of a page that `keepPage` has written there. */
  added: (key: string, digest: string) => void;
  /** Removes what was not asked for, unless it is young: another kind of build may want it. */
  sweep: () => void;
}

/** So much of a digest that no two pages share it by accident. */
const enough = 32;
/** How long a page stays that no build asks for, in milliseconds: a day. */
const staysFor = 24 * 3600 * 1000;

const nameOf = (key: string, digest: string): string => `${key.slice(0, enough)}.${digest.slice(0, enough)}`;

/** `digests` remembers kept files, so that they are not read at each build. */
export function openPageStore(dir: string, digests: Digests): PageStore {
  mkdirSync(dir, { recursive: true });
  const kept = new Map(readdirSync(dir).map((name) => [name.slice(0, enough), name]));
  const used = new Set<string>();
  return {
    dir,
    place(key, path) {
      const name = kept.get(key.slice(0, enough));
      if (name === undefined) return false;
      const from = join(dir, name);
      if (nameOf(key, digests.of(from)) !== name) return false;
      used.add(name);
      linkOrCopy(from, path);
      return true;
    },
    added(key, digest) {
      const name = nameOf(key, digest);
      digests.learn(join(dir, name), digest);
      used.add(name);
    },
    sweep() {
      for (const name of kept.values())
        if (!used.has(name) && Date.now() - statSync(join(dir, name)).mtimeMs > staysFor)
          rmSync(join(dir, name), { force: true });
    },
  };
}

/** Writes a new page to the store in `dir` and to `path`; its digest. */
export function keepPage(dir: string, key: string, path: string, bytes: Uint8Array): string {
  const digest = hash('sha256', bytes);
  const kept = join(dir, nameOf(key, digest));
  replaceFile(kept, bytes);
  linkOrCopy(kept, path);
  return digest;
}
