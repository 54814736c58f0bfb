/** Each entry of `redirects.yaml` leads from where nothing stands to where something does, in one step. */
import { baseOf } from '../address.ts';
import { atField } from '../model/checks/report.ts';
import { closest } from '../records/closest.ts';
import type { Issue, Problem } from '../records/issues.ts';
import { type RedirectsFile, redirectsFile } from '../records/redirects.ts';
import type { Records } from '../records/types.ts';
import type { Answers } from './answers.ts';

interface Entry {
  address: string;
  /** `null`: withdrawn. */
  to: string | null;
  path: (string | number)[];
  field: 'from' | 'address';
}

export function checkRedirects(
  file: RedirectsFile,
  { conference }: Pick<Records, 'conference'>,
  answers: Answers,
): Issue[] {
  const { languages, url } = conference.data;
  const base = url === undefined ? '/' : baseOf(url);
  const entries = entriesOf(file);
  const first = new Map<string, Entry>();
  for (const entry of entries) if (!first.has(entry.address)) first.set(entry.address, entry);
  const at = ({ path }: Entry, field: string, problem: Problem) =>
    atField({ file: redirectsFile, source: '', locate: file.locate }, [...path, field], problem);

  const addressProblem = (typed: string): Problem | null => {
    if (answers.has(typed)) return null;
    const [, start = ''] = typed.split('/');
    const language = languages.includes(start);
    const prefix = language ? `/${start}/` : base;
    if (prefix === '/' || !typed.startsWith(prefix)) return null;
    const code = language ? 'redirect-language' : 'redirect-base';
    return { code, params: { prefix, right: typed.slice(prefix.length - 1) } };
  };

  const fromProblem = (entry: Entry): Problem | null => {
    const { address, to } = entry;
    const earlier = first.get(address);
    if (earlier !== undefined && earlier !== entry)
      return { code: 'redirect-twice', params: { address, line: file.locate(earlier.path).line } };
    if (answers.isUnread(address)) return null;
    if (answers.has(address))
      return to === null
        ? { code: 'withdrawn-stands', params: { address } }
        : { code: 'redirect-stands', params: { address } };
    return addressProblem(address);
  };

  const toProblem = ({ address, to }: Entry): Problem | null => {
    if (to === null || !to.startsWith('/')) return null;
    const end = endOf(to, first);
    if (end === null || to === address) return { code: 'redirect-loop', params: { address } };
    if (first.get(to)?.to === null) return { code: 'redirect-to-withdrawn', params: { to } };
    if (end !== to) return { code: 'redirect-chain', params: { to, end } };
    if (answers.has(to) || answers.isUnread(to)) return null;
    return (
      addressProblem(to) ?? {
        code: 'redirect-no-target',
        params: { to, suggestion: closest(to, answers.all()) },
      }
    );
  };

  return [
    ...file.issues,
    ...entries.flatMap((entry) => {
      const from = fromProblem(entry);
      const to = toProblem(entry);
      return [
        ...(from === null ? [] : [at(entry, entry.field, from)]),
        ...(to === null ? [] : [at(entry, 'to', to)]),
      ];
    }),
  ];
}

const entriesOf = ({ moved, withdrawn }: RedirectsFile): Entry[] => [
  ...moved.map(
    ({ from, to }, index): Entry => ({ address: from, to, path: ['moved', index], field: 'from' }),
  ),
  ...withdrawn.map(
    ({ address }, index): Entry => ({ address, to: null, path: ['withdrawn', index], field: 'address' }),
  ),
];

/** Where one arrives that follows all entries; `null` when one never does. */
function endOf(to: string, entries: ReadonlyMap<string, Entry>): string | null {
  const passed = new Set<string>();
  let end = to;
  for (let next = entries.get(end)?.to; next; next = entries.get(end)?.to) {
    if (passed.has(end)) return null;
    passed.add(end);
    end = next;
  }
  return end;
}
