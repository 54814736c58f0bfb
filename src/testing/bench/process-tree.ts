/** What a process and all that it started use, as Linux tells it under `/proc`; elsewhere nothing is known. */
import { readdirSync, readFileSync } from 'node:fs';

export interface ProcessUse {
  pid: number;
  /** Seconds of the process's own. */
  cpu: number;
  /** Bytes of memory now, and the most so far. */
  resident: number;
  peak: number;
}

const ticksPerSecond = 100;

export interface Stat {
  /** Seconds: the process's own, and of those children that it has waited for, with theirs. */
  own: number;
  waited: number;
}

/** The line of `/proc/<pid>/stat`; a command's name in it may hold spaces and brackets. */
export function parseStat(line: string): Stat {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  // The first of these is field 3 of proc(5); the times are fields 14 to 17.
  const seconds = (field: number): number => Number(fields[field - 3]) / ticksPerSecond;
  return { own: seconds(14) + seconds(15), waited: seconds(16) + seconds(17) };
}

/** Of `/proc/<pid>/status`. */
export function parseMemory(status: string): { resident: number; peak: number } {
  const bytes = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * 1024;
  return { resident: bytes('VmRSS'), peak: bytes('VmHWM') };
}

/** Seconds of all children that this process has waited for; `null` where that is unknown. */
export const waitedSeconds = (): number | null => {
  const stat = read('/proc/self/stat');
  return stat === null ? null : parseStat(stat).waited;
};

/** The process and everything below it. Those that end meanwhile are left out. */
export function processTree(pid: number): ProcessUse[] {
  const [stat, status] = [read(`/proc/${pid}/stat`), read(`/proc/${pid}/status`)];
  if (stat === null || status === null) return [];
  const use = { pid, cpu: parseStat(stat).own, ...parseMemory(status) };
  return [use, ...childrenOf(pid).flatMap(processTree)];
}

/** Any thread may have started some. */
const childrenOf = (pid: number): number[] =>
  threadsOf(pid).flatMap((thread) =>
    (read(`/proc/${pid}/task/${thread}/children`) ?? '').split(' ').filter(Boolean).map(Number),
  );

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
