/** Reads one bomb, in a process of its own whose time and memory are then known: `node bomb-child.ts ROOT [IMPORTER FILE]`. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { hostileImporters } from '../../importers/testing/hostile-importers.ts';
import { loadProceedings } from '../../proceedings.ts';
import type { Issue } from '../../records/issues.ts';
import { formatReport } from '../../records/report.ts';

export interface BombReport {
  /** Whether there was no error. */
  read: boolean;
  /** The first line of what is said, and how many lines there are. */
  first: string;
  lines: number;
  seconds: number;
  megabytes: number;
}

const [root = '', importer, file = ''] = process.argv.slice(2);
const { read, issues } = importer === undefined ? await content() : await imported(importer);
const report = formatReport(issues, 'en');
const { userCPUTime, systemCPUTime } = process.resourceUsage();
const said: BombReport = {
  read,
  first: report.split('\n', 1)[0] ?? '',
  lines: report.split('\n').length,
  seconds: (userCPUTime + systemCPUTime) / 1e6,
  megabytes: Math.round(peakKilobytes() / 1024),
};
process.stdout.write(JSON.stringify(said));

/** On Linux a process starts with the peak of the one that started it, and only `/proc` knows its own. */
function peakKilobytes(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const [, own] = /^VmHWM:\s+(\d+) kB/m.exec(status) ?? [];
  return own === undefined ? process.resourceUsage().maxRSS : Number(own);
}

async function content(): Promise<{ read: boolean; issues: Issue[] }> {
  const { proceedings, issues } = loadProceedings(root, { cacheDir: null, version: 'bombs' });
  return { read: proceedings !== null, issues };
}

async function imported(name: string): Promise<{ read: boolean; issues: Issue[] }> {
  const bytes = new Uint8Array(readFileSync(file));
  const { found, issues } = (await hostileImporters[name]?.run({ name: basename(file), bytes })) ?? {
    found: null,
    issues: [],
  };
  return { read: found !== null, issues };
}
