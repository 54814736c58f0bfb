/** A report says what was run, on what, and how it compares. */
import { expect, test } from 'vitest';
import type { Figure } from './figures.ts';
import { type Benchmark, report } from './report.ts';
import type { ScenarioId } from './scenario-ids.ts';
import { reached } from './targets.ts';

const figure = (scenario: ScenarioId, wall: number, cpu: number | null): Figure => {
  const use = { wall, cpu, peak: 7e8, peakTogether: 8.25e8 };
  return { scenario, size: 10_000, pages: 9990, use, runs: [use, use, use] };
};

const figures = [figure('edit-pages', 2.5, 3.25), figure('dev', 0.3, null), figure('hugo-pagefind', 10, 14)];
const benchmark: Benchmark = {
  command: 'npm run bench -- --pages 10000',
  language: 'ru',
  machine: {
    system: 'Linux 6',
    cores: 2,
    cpu: 'A processor',
    memory: 24e9,
    node: 'v24.0.0',
    folder: '/dev/shm/x',
    disk: 'memory disk',
    load: 0.1,
  },
  tools: [
    { name: 'Hugo', version: '0.111' },
    { name: 'Eleventy', version: null, missing: 'npm could not install it' },
  ],
  figures,
  targets: reached(figures),
  failures: [],
};

test('A line has the figures and the ratio to what was measured beside it', () => {
  const line = report(benchmark, 'markdown')
    .split('\n')
    .find((text) => text.startsWith('| edit-pages'));
  expect(line).toBe(
    '| edit-pages | one item edited: pages, search | 2.50 | 3.3 | 3996 | 0.70 | 0.82 | 0.25 |',
  );
});

test('What the system does not tell is a dash', () => {
  expect(report(benchmark, 'markdown')).toMatch(/^\| dev \|.*\| 0\.30 \| – \| – \|/m);
});

test('Targets say whether they are reached', () => {
  expect(report(benchmark, 'text')).toMatch(/Hugo and Pagefind” +0\.5 × \(goal 0\.25\) +0\.25 × +reached/);
});

test('The machine, the command, what was missing and what failed are said', () => {
  const text = report(
    { ...benchmark, failures: [{ scenario: 'starlight', size: 10_000, words: 'out of memory' }] },
    'text',
  );
  expect(text).toContain('npm run bench -- --pages 10000');
  expect(text).toContain('2 cores of A processor');
  expect(text).toContain('Eleventy missing (npm could not install it)');
  expect(text).toContain('starlight at 10000 pages failed: out of memory');
});
