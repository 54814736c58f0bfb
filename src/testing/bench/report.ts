/** The figures of a run as tables, for a terminal and for a page of the documentation. */
import { type Figure, ratio } from './figures.ts';
import type { Machine } from './machine.ts';
import { type ScenarioId, scenarioWords } from './scenario-ids.ts';
import type { Reached } from './targets.ts';

export interface Benchmark {
  /** As typed. */
  command: string;
  language: string;
  machine: Machine;
  /** What else took part, with its version; without one where it is missing, with the reason. */
  tools: { name: string; version: string | null; missing?: string }[];
  figures: Figure[];
  targets: Reached[];
  /** Scenarios that did not come to an end, with what was said. */
  failures: { scenario: ScenarioId; size: number; words: string }[];
}

type Table = string[][];

const references = [
  ['hugo-pagefind', '× Hugo + Pagefind'],
  ['hugo', '× Hugo'],
  ['eleventy', '× Eleventy'],
  ['starlight', '× Starlight'],
] as const satisfies [ScenarioId, string][];

const number = (value: number, digits: number): string => value.toFixed(digits);
const known = (value: number | null, show: (value: number) => string): string =>
  value === null ? '–' : show(value);
const gigabytes = (bytes: number | null): string => known(bytes, (value) => number(value / 1e9, 2));

function figureTable(figures: readonly Figure[], size: number): Table {
  const here = figures.filter((figure) => figure.size === size);
  const measured = references.filter(([id]) => here.some(({ scenario }) => scenario === id));
  return [
    [
      'scenario',
      'builds',
      'wall, s',
      'CPU, s',
      'pages/s',
      'biggest process, GB',
      'all, GB',
      ...measured.map(([, words]) => words),
    ],
    ...here.map(({ scenario, pages, use }) => [
      scenario,
      scenarioWords[scenario],
      number(use.wall, 2),
      known(use.cpu, (cpu) => number(cpu, 1)),
      scenario === 'dev' ? '–' : number(pages / use.wall, 0),
      gigabytes(use.peak),
      gigabytes(use.peakTogether),
      ...measured.map(([id]) =>
        scenario === 'dev'
          ? '–'
          : known(ratio(here, [scenario, size], [id, size]), (value) => number(value, 2)),
      ),
    ]),
  ];
}

const targetTable = (targets: readonly Reached[]): Table => [
  ['target', 'at most', 'measured', ''],
  ...targets.map(({ words, unit, most, goal, measured, isReached }) => [
    words,
    `${most} ${unit}${goal === null ? '' : ` (goal ${goal})`}`,
    `${number(measured, 2)} ${unit}`,
    isReached ? 'reached' : 'not reached',
  ]),
];

const asMarkdown = ([head = [], ...rows]: Table): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function asText(table: Table): string {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function report(benchmark: Benchmark, format: 'text' | 'markdown'): string {
  const { command, language, machine, tools, figures, targets, failures } = benchmark;
  const show = format === 'markdown' ? asMarkdown : asText;
  const heading = (words: string): string => (format === 'markdown' ? `### ${words}` : words);
  const sizes = [...new Set(figures.map(({ size }) => size))];
  return [
    [
      `Command: ${command}`,
      `Machine: ${machine.cores} cores of ${machine.cpu}, ${number(machine.memory / 1e9, 0)} GB, ${machine.system}, Node ${machine.node}`,
      `Worked in: ${machine.folder} (${machine.disk}); load before the first run: ${number(machine.load, 1)}`,
      `Content: ${language}. Beside: ${tools.map(({ name, version, missing }) => `${name} ${version ?? `missing (${missing})`}`).join(', ')}`,
    ].join(format === 'markdown' ? '  \n' : '\n'),
    ...sizes.flatMap((size) => {
      const pages = figures.find((figure) => figure.size === size)?.pages;
      const runs = figures.find((figure) => figure.size === size)?.runs.length;
      return [
        heading(`${size} pages asked for, ${pages} built; medians of ${runs}`),
        show(figureTable(figures, size)),
      ];
    }),
    ...(targets.length === 0 ? [] : [heading('Targets'), show(targetTable(targets))]),
    ...failures.map(
      ({ scenario, size, words }) =>
        `${scenario} at ${size} pages failed: ${words.split('\n').slice(0, 4).join('\n')}`,
    ),
  ].join('\n\n');
}
