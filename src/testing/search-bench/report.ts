/** A measurement as text for a terminal. */
import type { Figures } from './figures.ts';
import type { Failure, Measurement, SetMeasurement } from './measurement.ts';

const mostFailures = 20;

export function reportText({ sets, costs, bounds }: Measurement): string {
  const { bytes, milliseconds, vocabulary, files } = costs;
  return [
    ...Object.entries(sets).flatMap(([id, set]) => setLines(id, set)),
    'First query, median',
    ...table([
      ['bytes of the search', `${bytes.search}`, `besides the page: ${bytes.page}`],
      ['ms to the first result, cold', `${milliseconds.cold}`, `after load: ${milliseconds.coldAfterLoad}`],
      ['ms to the first result, warm', `${milliseconds.warm}`, ''],
      ['vocabulary, bytes of brotli', vocabulary === null ? 'none' : `${vocabulary}`, ''],
    ]),
    ...table(Object.entries(files).map(([address, size]) => [`  ${address}`, `${size}`])),
    '',
    ...(bounds.length === 0 ? [] : ['Bounds', ...table(bounds.map(boundCells)), '']),
  ].join('\n');
}

function setLines(id: string, set: SetMeasurement): string[] {
  const row = (name: string, queries: number, ...figures: Figures[]) => [
    name,
    `${queries}`,
    ...figures.flatMap((one) => Object.values(one).map((value) => value.toFixed(3))),
  ];
  const names = Object.keys(set.site);
  return [
    `${id}. ${set.name}`,
    ...table([
      ['', 'queries', ...names, ...names.map((name) => `plain ${name}`)],
      row('all', set.queries, set.site, set.plain),
      ...Object.entries(set.kinds).map(([kind, of]) => row(kind, of.queries, of.site, of.plain)),
    ]),
    ...failureLines(set.failures),
    '',
  ];
}

function failureLines(failures: Failure[]): string[] {
  const shown = failures.slice(0, mostFailures).map(({ query, place, expected, found }) => {
    const asked = place === null ? 'not found' : `at ${place}`;
    return `  «${query}» ${asked}: ${expected.slice(0, 3).join(' ')} | on top: ${found.join(' ') || 'nothing'}`;
  });
  const more = failures.length - shown.length;
  return more > 0 ? [...shown, `  and ${more} more`] : shown;
}

const boundCells = ({ what, value, bound, kept }: Measurement['bounds'][number]): string[] => [
  what,
  `${Math.round(value * 1000) / 1000}`,
  `bound ${bound}`,
  kept ? 'kept' : 'MISSED',
];

/** Columns as wide as their widest cell, the first to the left, numbers to the right. */
function table(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
