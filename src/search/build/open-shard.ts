/** One shard in this build: what of it is as before, and what has to be read, looked for and indexed anew. */
import { createHash } from 'node:crypto';
import type { StemList } from '../language/stem-list.ts';
import { documentOf, metasOf } from './document.ts';
import { addressOf, type FoundPage, textOf } from './found-pages.ts';
import type { Finding, LanguageWords, PageWords } from './language-words.ts';
import type { KeptPage, ShardStore, ShardSummary } from './shard-store.ts';
import type { Shard } from './shards.ts';
import type { SiteFile } from './site-files.ts';

export interface OpenShard extends Shard {
  /** The words of its pages. */
  shown: StemList;
  /**
   * Finds the hidden words. `changed` are the questions that the site's words answer otherwise than before, `null` where
   * nothing is known of before.
   */
  finish: (finding: Finding | null, changed: ReadonlySet<number> | null) => FinishedShard;
}

export interface FinishedShard {
  summary: ShardSummary;
  /** In the order in which Pagefind gets them; `null` where its index is there. */
  pages: KeptPage[] | null;
}

interface Page extends KeptPage {
  /** Where it was read in this build. */
  found: (Pick<FoundPage, 'text'> & { said: PageWords }) | null;
}

/** `read` reads a file that has to be. */
export function openShard(
  shard: Shard,
  files: readonly SiteFile[],
  words: LanguageWords | null,
  store: ShardStore,
  read: (file: SiteFile) => FoundPage[],
): OpenShard {
  const { name } = shard;
  const before = store.memory.shards[name];
  const filesDigest = digestOf(files.map(({ path, digest }) => `${path} ${digest}`));
  const same = before?.files === filesDigest;
  let opened: Page[] | undefined;
  const pages = (): Page[] => {
    opened ??= pagesOf(files, before === undefined ? [] : store.pages(name, before.input), words, read);
    return opened;
  };
  const shown = same ? listOf(before.shown) : stemsOf(words, pages(), (page) => page.words);
  return {
    ...shard,
    shown,
    finish(finding, changed) {
      const asked = before === undefined ? null : store.questions(name, before.input);
      const again =
        asked === null || changed === null || (changed.size > 0 && asked.some((one) => changed.has(one)));
      if (same && !again && store.isIndexed(name, before.input)) return { summary: before, pages: null };
      const all = pages();
      for (const page of all) {
        if (again || page.hidden === null) page.hidden = lookFor(page, words, finding);
        // Of a big site it is much to keep.
        page.found = null;
      }
      const input = digestOf([store.memory.version, ...all.map((page) => inputOf(page, shard))]);
      store.keepPages(name, input, all);
      const questions = finding?.questions() ?? [];
      store.keepQuestions(name, input, Int32Array.from(new Set([...(again ? [] : asked), ...questions])));
      const typed = stemsOf(words, all, ({ hidden }) => hidden?.typed ?? []);
      return {
        summary: {
          files: filesDigest,
          input,
          shown: [...shown].flat(),
          typed: [...typed].flat(),
          held: [...new Set(all.flatMap(({ hidden }) => hidden?.held ?? []))],
        },
        pages: store.isIndexed(name, input) ? null : all,
      };
    },
  };
}

/** A page stays as it was kept as long as its file is the same. */
function pagesOf(
  files: readonly SiteFile[],
  kept: KeptPage[],
  words: LanguageWords | null,
  read: (file: SiteFile) => FoundPage[],
): Page[] {
  const before = Map.groupBy(kept, ({ path }) => path);
  return files.flatMap((file): Page[] => {
    const known = file.pages === null ? before.get(file.path) : undefined;
    if (known?.every(({ digest }) => digest === file.digest))
      return known.map((page) => ({ ...page, found: null }));
    return read(file).map((page) => {
      const said = words?.read(page) ?? { own: [], around: [] };
      const { path, part, html, text } = page;
      const all = [...new Set([...said.own, ...said.around])];
      return { path, part, html, digest: file.digest, words: all, hidden: null, found: { text, said } };
    });
  });
}

function lookFor(page: Page, words: LanguageWords | null, finding: Finding | null): KeptPage['hidden'] {
  if (words === null || finding === null) return { metas: '', typed: [], held: [] };
  const text = page.found?.text ?? textOf(page.html, page.part);
  const said = page.found?.said ?? words.read({ text });
  const hidden = finding.hidden({ ...page, text }, said);
  return { metas: metasOf(hidden), typed: words.typed(hidden), held: words.held(hidden) };
}

function inputOf(page: KeptPage, shard: Shard): string {
  return `${addressOf(page)}\n${documentOf(page, shard).content}`;
}

function stemsOf(words: LanguageWords | null, pages: Page[], of: (page: Page) => string[]): StemList {
  const all = new Set<string>();
  for (const page of pages) for (const word of of(page)) all.add(word);
  return words?.stems(all) ?? new Map();
}

export const listOf = (flat: readonly string[]): StemList =>
  new Map(
    Array.from({ length: flat.length / 2 }, (_, at) => [flat[2 * at] as string, flat[2 * at + 1] as string]),
  );

function digestOf(texts: string[]): string {
  const digest = createHash('sha256');
  for (const text of texts) digest.update(text).update('\0');
  return digest.digest('hex');
}
