/**
 * What was made of content, kept on disk from one run to the next: read fields and bodies, each under a digest of all that it depends on. It
 * is one file of lines, because thousands of small files take longer to open than to make anew, and it grows at its end alone.
 */
import { hash, randomUUID } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

export interface KeptOptions {
  /** The folder of the file, made when missing; `null` keeps nothing. */
  cacheDir: string | null;
  /** Of the code that makes things: what another version kept is not used. */
  version: string;
}

export interface Kept {
  /** The digest under which something is kept that is made of these texts. */
  keyOf: (...of: string[]) => string;
  /** What is kept under a key; `undefined` for nothing. */
  get: (key: string) => unknown;
  /** Keeps a thing, as JSON. */
  add: (key: string, json: string) => void;
  /** Says that something was in memory and not asked for, so that what nobody asked for is not old. */
  skip: () => void;
  /** Writes what was added. When everything was asked for, and much of the file was not, the rest goes. */
  save: () => void;
}

const name = (version: string) => `content-${version}.jsonl`;

/**
 * It is only a memory: a folder that cannot be written, a broken file and a second process in the same folder cost
 * time and nothing else.
 */
export function openKept({ cacheDir, version }: KeptOptions): Kept {
  const file = cacheDir === null ? null : join(cacheDir, name(version));
  let lines: ReadonlyMap<string, Buffer> | undefined;
  const asked = new Map<string, Buffer>();
  const added = new Map<string, string>();
  let skipped = false;
  return {
    keyOf: (...of) => hash('sha256', of.map((part) => `${part.length} ${part}`).join('\n')),
    get(key) {
      // Who has the rest in memory needs one thing or two, and the file is long.
      if (file === null || skipped) return undefined;
      lines ??= linesOf(file);
      const json = lines.get(key);
      const found = json && attempt(() => JSON.parse(json.toString('utf8')) as unknown);
      if (json !== undefined && found !== undefined) asked.set(key, json);
      return found;
    },
    add(key, json) {
      if (file !== null) added.set(key, json);
    },
    skip() {
      skipped = true;
    },
    save() {
      if (cacheDir === null || file === null) return;
      const isOld = !skipped && lines !== undefined && lines.size > 2 * asked.size;
      if (added.size === 0 && !isOld) return;
      const news = [...added].map(([key, json]) => Buffer.from(`${key} ${json}\n`));
      attempt(() => {
        mkdirSync(cacheDir, { recursive: true });
        // A line that was cut off ends here.
        if (!isOld) return appendFileSync(file, Buffer.concat([Buffer.from('\n'), ...news]));
        const old = [...asked].map(([key, json]) => Buffer.concat([Buffer.from(`${key} `), json, newLine]));
        const whole = `${file}.${randomUUID()}.tmp`;
        writeFileSync(whole, Buffer.concat([...old, ...news]));
        renameSync(whole, file);
      });
      if (!skipped) sweep(cacheDir, name(version));
    },
  };
}

const newLine = Buffer.from('\n');

/** JSON by key; of two lines with the same key the last one. */
function linesOf(file: string): ReadonlyMap<string, Buffer> {
  const bytes = attempt(() => readFileSync(file)) ?? Buffer.alloc(0);
  const lines = new Map<string, Buffer>();
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from);
    const to = end === -1 ? bytes.length : end;
    const space = bytes.indexOf(32, from);
    if (space !== -1 && space < to)
      lines.set(bytes.toString('latin1', from, space), bytes.subarray(space + 1, to));
    from = to + 1;
  }
  return lines;
}

/** Takes away what other versions kept, and what writers left behind when they were killed. */
function sweep(folder: string, own: string): void {
  attempt(() => {
    for (const other of readdirSync(folder))
      if (other !== own && !other.startsWith(`${own}.`))
        rmSync(join(folder, other), { force: true, recursive: true });
  });
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
