/** `proceedings verify --site URL|DIR`: whether a copy of the site is what was built, file by file. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findHome, isAddress, webAddress } from '../src/output/site-address.ts';
import { compareFolder, compareHost, type Differences } from '../src/output/site-copy.ts';
import { parseSums, type Sums, sumsFile } from '../src/output/sums.ts';
import { readRecords } from '../src/records/read.ts';
import { type VerifySiteStrings, verifySiteStrings } from '../src/strings/verify-site.ts';
import { builtFolder } from './built-folder.ts';
import { progress } from './progress.ts';

export interface SiteToVerify {
  /** The project's folder. */
  root: string;
  /** A folder, or an address with `http`. */
  site: string;
  /** By the copy's own list, also where there is a build. */
  ownSums: boolean;
}

/** Names of one kind of difference that are listed. */
const listed = 50;
const patience = 30_000;

/** Exit code: 0 when the copy has all files of the site and no others, 1 when it differs, 2 when there is nothing to compare. */
export async function verifySite({ root, site, ownSums }: SiteToVerify): Promise<0 | 1 | 2> {
  const words = verifySiteStrings(existsSync(join(root, 'content')) ? readRecords(root).language : 'en');
  const folder = builtFolder(root);
  const dist = resolve(root, folder);
  const isBuild = !isAddress(site) && isSameFolder(site, dist);
  const build = ownSums || isBuild ? null : textIn(dist);
  const copy = await openCopy(site, build, words);
  if ('refusal' in copy) return refuse(copy.refusal);
  const sums = parseSums(build ?? copy.sums ?? '');
  if (sums === null || sums.size === 0) return refuse(words.noSums(copy.place));
  if (copy.isAbove) process.stdout.write(`${words.home(copy.place)}\n`);
  process.stdout.write(`${build === null ? words.byCopy : words.byBuild(folder)}\n`);
  if (build !== null && copy.sums !== null && copy.sums !== build)
    process.stdout.write(`${words.otherBuild(folder)}\n`);
  const { step, last } = progress(words.checking);
  const found = await copy.compare(sums, step);
  last();
  const lines = linesOf(found, words);
  const differing =
    found.missing.length + found.changed.length + found.extra.length + found.unreachable.length;
  if (isAddress(site) && found.changedPages > 0) lines.push(words.changedPages(found.changedPages));
  lines.push(differing === 0 ? words.same(found.compared) : words.different(differing));
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return differing === 0 ? 0 : 1;
}

interface Copy {
  /** Its folder, or the address of its home page. */
  place: string;
  /** Whether that is not what was typed. */
  isAbove: boolean;
  /** Its own list of digests. */
  sums: string | null;
  compare: (sums: Sums, step: (done: number, all: number) => void) => Differences | Promise<Differences>;
}

async function openCopy(
  site: string,
  build: string | null,
  words: VerifySiteStrings,
): Promise<Copy | { refusal: string }> {
  if (isAddress(site)) return openHost(site, build, words);
  const stats = statSync(site, { throwIfNoEntry: false });
  if (stats === undefined) return { refusal: words.noFolder(site) };
  if (!stats.isDirectory()) return { refusal: words.notFolder(site) };
  return {
    place: site,
    isAbove: false,
    sums: textIn(site),
    compare: (sums) => compareFolder(site, sums),
  };
}

async function openHost(
  site: string,
  build: string | null,
  words: VerifySiteStrings,
): Promise<Copy | { refusal: string }> {
  const address = webAddress(site);
  if (address === null) return { refusal: words.noAddress(site) };
  const home = await findHome(address, patience, build === null ? null : parseSums(build));
  if (home === null) return { refusal: build === null ? words.noSums(site) : words.noHome(site) };
  if ('reason' in home) return { refusal: words.noHost(site, home.reason) };
  const typed = `${address.origin}${address.pathname}`.replace(/(?:\/index\.html|\/)?$/, '/');
  return {
    place: home.url,
    isAbove: home.url !== typed,
    sums: home.sums,
    compare: (sums, step) => compareHost({ url: home.url, patience }, sums, step),
  };
}

function linesOf({ missing, changed, extra, unreachable }: Differences, words: VerifySiteStrings): string[] {
  return [
    missing.map(words.missing),
    changed.map(words.changed),
    extra.map(words.extra),
    unreachable.map(({ path, reason }) => words.unreachable(path, reason)),
  ].flatMap((lines) =>
    lines.length > listed ? [...lines.slice(0, listed), words.more(lines.length - listed)] : lines,
  );
}

function textIn(dir: string): string | null {
  const path = join(dir, sumsFile);
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : null;
}

const isSameFolder = (one: string, other: string): boolean =>
  existsSync(one) && existsSync(other) && realpathSync(one) === realpathSync(other);

function refuse(sentence: string): 2 {
  process.stderr.write(`${sentence}\n`);
  return 2;
}
