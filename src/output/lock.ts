/** ONE BUILD AT A TIME in a project. The claim of a process that was killed is void, whatever process has its number now. */
import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceFile } from './replace-file.ts';

export interface Claim {
  pid: number;
  /** When the process began, as the system counts it; `null` where the system does not tell. */
  began: string | null;
  /** The folder that is being replaced, once it is known. */
  output: string | null;
}

export interface Lock {
  note: (output: string) => void;
  release: () => void;
}

export const lockFile = (root: string): string => join(root, 'node_modules/.astro/build.lock');

/** The lock, or who has it. Throws what Node throws where nothing can be written. */
export function acquire(root: string): Lock | Claim {
  const path = lockFile(root);
  const own: Claim = { pid: process.pid, began: began(process.pid), output: null };
  mkdirSync(dirname(path), { recursive: true });
  while (!create(path, JSON.stringify(own))) {
    const before = read(path);
    const claim = claimIn(before);
    if (claim !== null && isAlive(claim)) return claim;
    dismiss(path, before);
  }
  return {
    note: (output) => replaceFile(path, JSON.stringify({ ...own, output })),
    release: () => rmSync(path, { force: true }),
  };
}

/** Whole, so that nobody reads half a claim, or not at all where there is one. */
function create(path: string, text: string): boolean {
  const aside = `${path}.${process.pid}.new`;
  writeFileSync(aside, text);
  try {
    linkSync(aside, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** What a build that was killed has left; `null` where there is none, or one that still runs. */
export function abandoned(root: string): Claim | null {
  const claim = claimIn(read(lockFile(root)));
  return claim === null || isAlive(claim) ? null : claim;
}

/** Takes a void claim away, and puts it back if somebody else made a new one of it in the meantime. */
function dismiss(path: string, text: string | null): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (read(aside) === text) rmSync(aside, { force: true });
  else renameSync(aside, path);
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** What is no claim is nobody's. */
function claimIn(text: string | null): Claim | null {
  try {
    const claim = JSON.parse(text ?? '') as Claim;
    return Number.isInteger(claim.pid) ? claim : null;
  } catch {
    return null;
  }
}

function isAlive({ pid, began: then }: Claim): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const now = began(pid);
  return then === null || now === null || then === now;
}

function began(pid: number): string | null {
  try {
    if (process.platform === 'win32') return null;
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    const [, rest = ''] = /\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${rest.split(' ')[19]} ${boot}`;
  } catch {
    return null;
  }
}
