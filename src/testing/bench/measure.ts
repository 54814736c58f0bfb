/** Runs a command to its end, and tells what it and all processes that it started have used. */
import { type ChildProcess, spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { processTree, waitedSeconds } from './process-tree.ts';

export interface Command {
  file: string;
  args: string[];
  cwd: string;
  env?: Record<string, string> | undefined;
}

export interface Use {
  /** Seconds. */
  wall: number;
  /** Seconds of user and system time; `null` where the system does not tell. */
  cpu: number | null;
  /** Bytes: of the biggest process, and of all together at the worst moment; `null` where the system does not tell. */
  peak: number | null;
  peakTogether: number | null;
}

/** Milliseconds between two looks at the processes. */
const pause = 100;

/** @throws an `Error` with the last lines that the command printed when it fails */
export async function measure(command: Command): Promise<Use> {
  const before = waitedSeconds();
  const began = performance.now();
  const child = start(command);
  const watch = watchTree(child);
  const { code, output } = await ended(child);
  const wall = (performance.now() - began) / 1000;
  const { cpu, ...peaks } = watch.end();
  if (code !== 0) throw new Error(`${shown(command)} failed:\n${lastLines(output)}`);
  const after = waitedSeconds();
  // Whoever is killed before its parent waits for it is missing in the second, whatever ran since the last look in the first.
  return { wall, cpu: before === null || after === null ? null : Math.max(cpu, after - before), ...peaks };
}

/** One after the other, as one. */
export async function measureAll(commands: readonly Command[]): Promise<Use> {
  const uses: Use[] = [];
  for (const command of commands) uses.push(await measure(command));
  const all = (of: (use: Use) => number | null, together: (values: number[]) => number): number | null => {
    const values = uses.map(of).filter((value) => value !== null);
    return values.length < uses.length ? null : together(values);
  };
  const sum = (values: number[]): number => values.reduce((one, other) => one + other, 0);
  const most = (values: number[]): number => Math.max(...values);
  return {
    wall: sum(uses.map(({ wall }) => wall)),
    cpu: all(({ cpu }) => cpu, sum),
    peak: all(({ peak }) => peak, most),
    peakTogether: all(({ peakTogether }) => peakTogether, most),
  };
}

/** In a group of its own, which can be ended as a whole. */
export const start = ({ file, args, cwd, env }: Command): ChildProcess =>
  spawn(file, args, {
    cwd,
    env: { ...process.env, NODE_ENV: undefined, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });

export function watchTree({ pid }: ChildProcess) {
  const seconds = new Map<number, number>();
  let peak = 0;
  let peakTogether = 0;
  const look = (): void => {
    const tree = pid === undefined ? [] : processTree(pid);
    for (const one of tree) {
      seconds.set(one.pid, one.cpu);
      peak = Math.max(peak, one.peak);
    }
    const together = tree.reduce((sum, { resident }) => sum + resident, 0);
    peakTogether = Math.max(peakTogether, together);
  };
  const timer = setInterval(look, pause);
  return {
    /** Seconds, and bytes. */
    end: (): { cpu: number; peak: number | null; peakTogether: number | null } => {
      clearInterval(timer);
      const cpu = [...seconds.values()].reduce((one, other) => one + other, 0);
      return { cpu, peak: peak || null, peakTogether: peakTogether || null };
    },
  };
}

function ended(child: ChildProcess): Promise<{ code: number; output: string }> {
  const endGroup = (): void => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
  };
  process.once('exit', endGroup);
  return new Promise((resolve, reject) => {
    let output = '';
    const hear = (chunk: Buffer): void => {
      output = `${output}${chunk}`.slice(-20_000);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('error', reject);
    child.on('close', (code) => {
      process.removeListener('exit', endGroup);
      resolve({ code: code ?? 1, output });
    });
  });
}

const shown = ({ file, args }: Command): string => [file, ...args].join(' ');

const lastLines = (output: string): string =>
  stripVTControlCharacters(output).trimEnd().split('\n').slice(-15).join('\n');
