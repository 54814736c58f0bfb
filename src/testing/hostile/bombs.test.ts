/**
 * Files that are made to take endless time or memory are refused, or read, like any other: in less than two seconds of
 * processor time and 300 MB, each in a process of its own in `npm run test:hostile`, which prints the figures.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { formatReport } from '../../records/report.ts';
import { leastContent, load } from '../load.ts';
import type { BombReport } from './bomb-child.ts';
import { type Bomb, contentBombs } from './bombs.ts';
import { importBombs } from './import-bombs.ts';

const whole = import.meta.env.MODE === 'hostile';
const limits = { seconds: 2, megabytes: 300 };

/** In seconds; a slow machine is no hang. */
const patience = 60;

const child = fileURLToPath(new URL('bomb-child.ts', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'proceedings-bombs-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const headline = contentBombs.filter(({ refused }) => refused !== undefined);

describe('A bomb is refused where it stands', () => {
  test.each(headline)('$name', ({ path, make, refused }) => {
    const { issues, proceedings } = load({ [path]: make() });
    expect(formatReport(issues, 'en').split('\n', 1)[0]).toMatch(new RegExp(`^${path}:${refused} {2}\\S`));
    expect(proceedings).toBeNull();
  });
});

interface Measured extends BombReport {
  name: string;
}

describe.runIf(whole)('In a process of its own', () => {
  const measured: Measured[] = [];
  afterAll(() => {
    process.stdout.write(`\n${measured.map(rowOf).join('\n')}\n${measured.length} bombs\n`);
  });

  test.each(contentBombs)('a bomb does no harm: $name', { timeout: 2 * patience * 1000 }, async (bomb) => {
    const root = join(home, String(measured.length));
    const said = await measure(bomb.name, [writeProject(root, bomb)]);
    rmSync(root, { recursive: true });
    measured.push(said);
    // Whatever is not read has an error with its place.
    if (!said.read) expect(said.first).toMatch(/^content\/\S+:\d+:\d+ {2}\S/);
    expect(said).toSatisfy(({ seconds, megabytes }: Measured) => isModest(seconds, megabytes));
  });

  test.each(importBombs)('a bomb does no harm: $name', { timeout: 2 * patience * 1000 }, async (bomb) => {
    const file = join(home, bomb.file);
    writeFileSync(file, bomb.make());
    const said = await measure(bomb.name, [home, bomb.importer, file]);
    measured.push(said);
    if (!said.read) expect(said.first).toMatch(/^a?\S*:\d+:\d+ {2}\S/);
    expect(said).toSatisfy(({ seconds, megabytes }: Measured) => isModest(seconds, megabytes));
  });
});

const isModest = (seconds: number, megabytes: number): boolean =>
  seconds < limits.seconds && megabytes < limits.megabytes;

const rowOf = ({ name, seconds, megabytes, read, first }: Measured): string =>
  `${seconds.toFixed(1).padStart(5)} s ${String(megabytes).padStart(4)} MB  ${name.padEnd(46)} ${read ? 'read' : first.slice(0, 90)}`;

function writeProject(root: string, { path, make }: Bomb): string {
  for (const [file, text] of Object.entries({ ...leastContent, [path]: make() })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

function measure(name: string, args: string[]): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, [child, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    const timer = setTimeout(() => running.kill('SIGKILL'), patience * 1000);
    let [output, errors] = ['', ''];
    running.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
    running.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      errors += chunk;
    });
    running.on('close', (code, signal) => {
      clearTimeout(timer);
      if (code === 0) resolve({ name, ...(JSON.parse(output) as BombReport) });
      else reject(new Error(`${name}: ${signal ?? code} ${errors.slice(0, 1000)}`));
    });
  });
}
