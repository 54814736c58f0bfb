/** A COPY OF A SITE, in a folder or on a host: what differs from the digests that it should have. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, askHost, type Host } from './ask-host.ts';
import { filesIn } from './files-in.ts';
import { type Sums, sumsFile } from './sums.ts';

export interface Differences {
  /** How many files were compared. */
  compared: number;
  missing: string[];
  changed: string[];
  /** Those of the changed that are pages: hosts may change these on their way. */
  changedPages: number;
  /** Files that are not the site's. Nobody can list those of a host. */
  extra: string[];
  /** Files that the host did not give, and why. */
  unreachable: { path: string; reason: string }[];
}

export function compareFolder(dir: string, sums: Sums): Differences {
  const found = filesIn(dir).filter((path) => path !== sumsFile && !isRepository(path));
  const there = new Set(found);
  const answers = [...sums].map(([path, digest]): [string, Answer] => {
    if (!there.has(path)) return [path, 'missing'];
    return [path, answerOf(join(dir, path), digest)];
  });
  return { ...differences(answers), extra: found.filter((path) => !sums.has(path)) };
}

/** Git's own records in a folder that it publishes: no host gives them out. */
const isRepository = (path: string): boolean => /^\.git(?:\/|$)/.test(path);

/** A link to nowhere and a file that may not be read are there, too. */
function answerOf(file: string, digest: string): Answer {
  try {
    return hash('sha256', readFileSync(file)) === digest ? 'same' : 'changed';
  } catch (error) {
    return { reason: error instanceof Error && 'code' in error ? String(error.code) : String(error) };
  }
}

/** How many files are asked for at a time. */
const atOnce = 8;

/** `step` is called for each file. */
export async function compareHost(
  host: Host,
  sums: Sums,
  step: (done: number, all: number) => void,
): Promise<Differences> {
  const wanted = [...sums].filter(([path]) => isGivenOut(path));
  const left = wanted.values();
  const answers: [string, Answer][] = [];
  const work = async () => {
    for (const [path, digest] of left) {
      answers.push([path, await askHost(host, path, digest)]);
      step(answers.length, wanted.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const order = new Map(wanted.map(([path], index) => [path, index]));
  return differences(answers.toSorted(([one], [other]) => (order.get(one) ?? 0) - (order.get(other) ?? 0)));
}

/** Hosts read files of rules and keep them to themselves, and many do so with all that is hidden. */
const isGivenOut = (path: string): boolean =>
  !/^_(?:headers|redirects)$|\.nginx\.conf$|(?:^|\/)\.(?!well-known\/)/.test(path);

function differences(answers: readonly [string, Answer][]): Differences {
  const of = (kind: Answer) => answers.filter(([, answer]) => answer === kind).map(([path]) => path);
  const changed = of('changed');
  return {
    compared: of('same').length + changed.length,
    missing: of('missing'),
    changed,
    changedPages: changed.filter((path) => path.endsWith('.html')).length,
    extra: [],
    unreachable: answers.flatMap(([path, answer]) =>
      typeof answer === 'string' ? [] : [{ path, ...answer }],
    ),
  };
}
