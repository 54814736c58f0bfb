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
  /** Of what was withdrawn. */
  reason?: unknown;
  path: (string | number)[];
  field: 'from' | 'address';
}

/** `isOther`: something else was published at the second address than at the first. */
export function checkRedirects(
  file: RedirectsFile,
  { conference }: Pick<Records, 'conference'>,
  answers: Answers,
  isOther: (from: string, to: string) => boolean,
): Issue[] {
  const { languages, url } = conference.data;
  const base = url === undefined ? '/' : baseOf(url);
  const entries = entriesOf(file);
  const first = new Map<string, Entry>();
  for (const entry of entries) if (!first.has(entry.address)) first.set(entry.address, entry);
  const endOf = endsOf(first);
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
    const person = to === null ? personIn(address) : null;
    if (person !== null) return { code: 'withdrawn-person', params: { address, id: person } };
    if (answers.has(address))
      return to === null
        ? { code: 'withdrawn-stands', params: { address } }
        : { code: 'redirect-stands', params: { address } };
    return addressProblem(address);
  };

  const toProblem = ({ address, to }: Entry): Problem | null => {
    if (to === null) return null;
    const right = to.startsWith('/') || url === undefined ? null : pathOnSite(to, url);
    if (right !== null) return { code: 'redirect-own-site', params: { right } };
    if (!to.startsWith('/')) return null;
    const end = endOf(to);
    if (end === null || to === address) return { code: 'redirect-loop', params: { address } };
    if (first.get(to)?.to === null) return { code: 'redirect-to-withdrawn', params: { to } };
    if (end !== to) return { code: 'redirect-chain', params: { to, end } };
    if (isOther(address, to)) return { code: 'redirect-other-item', params: { from: address, to } };
    if (answers.has(to) || answers.isUnread(to)) return null;
    return (
      addressProblem(to) ?? {
        code: 'redirect-no-target',
        params: { to, suggestion: closest(to, answers.all()) },
      }
    );
  };

  const reasonProblem = ({ reason }: Entry): Problem | null =>
    isPlaceholder(reason) ? { code: 'withdrawn-placeholder', params: { reason } } : null;

  return [
    ...file.issues,
    ...entries.flatMap((entry) => {
      const from = fromProblem(entry);
      const to = toProblem(entry);
      const reason = reasonProblem(entry);
      return [
        ...(from === null ? [] : [at(entry, entry.field, from)]),
        ...(to === null ? [] : [at(entry, 'to', to)]),
        ...(reason === null ? [] : [at(entry, 'reason', reason)]),
      ];
    }),
  ];
}

const entriesOf = ({ moved, withdrawn }: RedirectsFile): Entry[] => [
  ...moved.map(
    ({ from, to }, index): Entry => ({ address: from, to, path: ['moved', index], field: 'from' }),
  ),
  ...withdrawn.map(
    ({ address, reason }, index): Entry => ({
      address,
      to: null,
      reason,
      path: ['withdrawn', index],
      field: 'address',
    }),
  ),
];

/** `/people/anna/` -> `anna` */
export const personIn = (address: string): string | null =>
  /^\/people\/([^/#]+)\//.exec(address)?.[1] ?? null;

/** A web address of this site -> its address on it; `null` for any other. */
function pathOnSite(typed: string, url: string): string | null {
  const [target, site] = [new URL(typed), new URL(url)];
  const base = baseOf(url);
  if (target.host !== site.host || !`${target.pathname}/`.startsWith(base)) return null;
  const path = `/${target.pathname.slice(base.length)}`;
  return `${/\/$|\.[^/]*$/.test(path) ? path : `${path}/`}${target.hash}`;
}

/** Of the samples in messages. */
const isPlaceholder = (reason: unknown): reason is string =>
  typeof reason === 'string' && ['ПРИЧИНА', 'REASON'].includes(reason);

/** Where one arrives that follows all entries from an address; `null` when one never does. Each entry is followed once. */
function endsOf(entries: ReadonlyMap<string, Entry>): (to: string) => string | null {
  const ends = new Map<string, string | null>();
  return (to) => {
    const passed = new Set<string>();
    let at = to;
    for (
      let next = entries.get(at)?.to;
      next && !passed.has(at) && !ends.has(at);
      next = entries.get(at)?.to
    ) {
      passed.add(at);
      at = next;
    }
    const end = ends.get(at) ?? (ends.has(at) || passed.has(at) ? null : at);
    for (const one of passed) ends.set(one, end);
    return end;
  };
}
