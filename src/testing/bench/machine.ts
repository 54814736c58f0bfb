/** The machine that figures were measured on. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, tmpdir, totalmem, type } from 'node:os';

export interface Machine {
  system: string;
  cores: number;
  cpu: string;
  /** Bytes. */
  memory: number;
  node: string;
  /** The folder that is worked in, and what it lies on. */
  folder: string;
  disk: string;
  /** The average of the last minute, before anything was measured. */
  load: number;
}

const memoryDisk = '/dev/shm';

export const workParent = (): string => (existsSync(memoryDisk) ? memoryDisk : tmpdir());

export const machine = (folder: string): Machine => ({
  system: `${type()} ${release()}`,
  cores: availableParallelism(),
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  memory: totalmem(),
  node: process.version,
  folder,
  disk: diskOf(folder),
  load: loadavg()[0] ?? 0,
});

function diskOf(folder: string): string {
  if (folder.startsWith(memoryDisk)) return 'memory disk';
  try {
    const [, type = 'disk'] = execFileSync('df', ['--output=fstype', folder], { encoding: 'utf8' }).split(
      '\n',
    );
    return type.trim();
  } catch {
    return 'disk';
  }
}
