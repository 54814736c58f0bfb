/** `proceedings verify --site URL|DIR`: whether a copy of the site is what was built, file by file. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fetchFile, type Host } from '../src/output/ask-host.ts';
import { compareFolder, compareHost, type Differences } from '../src/output/site-copy.ts';
import { parseSums, sumsFile } from '../src/output/sums.ts';
import { readRecords } from '../src/records/read.ts';
import { type VerifySiteStrings, verifySiteStrings } from '../src/strings/verify-site.ts';
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
  const isHost = /^https?:\/\//i.test(site) && URL.canParse(site);
  if (!isHost && !existsSync(site)) return refuse(words.noFolder(site));
  const host: Host = { url: isHost ? homeOf(site) : '', patience };
  const own = isHost ? await sumsOfHost(host) : { text: textIn(site) };
  if ('reason' in own) return refuse(words.noHost(host.url, own.reason));
  const build =
    ownSums || (!isHost && isSameFolder(site, join(root, 'dist'))) ? null : textIn(join(root, 'dist'));
  const sums = parseSums(build ?? own.text ?? '');
  if (sums === null || sums.size === 0) return refuse(words.noSums(isHost ? host.url : site));
  process.stdout.write(`${build === null ? words.byCopy : words.byBuild('dist')}\n`);
  if (build !== null && own.text !== null && own.text !== build)
    process.stdout.write(`${words.otherBuild('dist')}\n`);
  const { step, last } = progress(words.checking);
  const found = isHost ? await compareHost(host, sums, step) : compareFolder(site, sums);
  last();
  const lines = linesOf(found, words);
  const differing =
    found.missing.length + found.changed.length + found.extra.length + found.unreachable.length;
  if (isHost && found.changedPages > 0) lines.push(words.changedPages(found.changedPages));
  lines.push(differing === 0 ? words.same(found.compared) : words.different(differing));
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return differing === 0 ? 0 : 1;
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
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** A host may answer with a page of its own where there is no such file: then it has no list. */
async function sumsOfHost(host: Host): Promise<{ text: string | null } | { reason: string }> {
  const given = await fetchFile(host, sumsFile);
  if ('reason' in given) return given;
  const text = new TextDecoder().decode(given.bytes);
  return { text: given.status === 200 && parseSums(text) !== null ? text : null };
}

/** Whatever page's address was given: without its query and its place, with a slash at the end. */
function homeOf(address: string): string {
  const url = new URL(address);
  return url.origin + url.pathname.replace(/index\.html$/, '').replace(/\/*$/, '/');
}

const isSameFolder = (one: string, other: string): boolean =>
  existsSync(other) && statSync(one).ino === statSync(other).ino;

function refuse(sentence: string): 2 {
  process.stderr.write(`${sentence}\n`);
  return 2;
}
