/** The index of one language: its shards, of which those are made anew that what is found in them is not the same as before. */
import { hash } from 'node:crypto';
import type { NameGroup } from '../../model/views/search-names.ts';
import { addList, type StemList } from '../language/stem-list.ts';
import { packed } from '../language/vocabulary.ts';
import type { IndexedShard } from './bundle.ts';
import { documentOf } from './document.ts';
import type { FoundPage } from './found-pages.ts';
import { languageWords } from './language-words.ts';
import { listOf, openShard } from './open-shard.ts';
import type { Preparation } from './pagefind.ts';
import { placesOf } from './places.ts';
import { changedAnswers } from './questions.ts';
import type { Memory, ShardStore, ShardSummary } from './shard-store.ts';
import { type Shard, shardOf, shardsOf } from './shards.ts';
import type { SiteFile } from './site-files.ts';

export interface LanguageIndex {
  /** What is to be done for each shard before it is there. */
  jobs: Preparation[];
  /** Known when all jobs are ready. */
  result: () => LanguageResult;
}

export interface LanguageResult {
  shards: IndexedShard[];
  /** As `vocabulary.ts` writes it; `null` for languages that we know nothing about. */
  vocabulary: string | null;
  memory: Pick<Memory, 'languages' | 'shards'>;
}

/** `files` are those in the language, as in `<html lang>`. */
export function indexLanguage(
  language: string,
  files: readonly SiteFile[],
  names: NameGroup[],
  store: ShardStore,
  read: (file: SiteFile) => FoundPage[],
  smallestShard?: number,
): LanguageIndex {
  const words = languageWords(language, names);
  const planned = shardsOf(language, files.length, smallestShard);
  const byShard = Map.groupBy(files, ({ path }) => shardOf(path, planned.length));
  const shards = planned.map((shard, place) =>
    openShard(shard, byShard.get(place) ?? [], words, store, read),
  );
  const shown: StemList = new Map();
  for (const shard of shards) addList(shown, shard.shown);
  const now = { names: hash('sha256', JSON.stringify(names)), shown: packed(shown) };
  const before = store.memory.languages[language];
  const comparable = before?.names === now.names;
  const changed =
    words === null
      ? new Set<number>()
      : comparable
        ? changedAnswers(before.shown, now.shown, words.forms)
        : null;
  const finding = words?.about(shown) ?? null;
  const finished: { shard: Shard; summary: ShardSummary; made: boolean }[] = [];
  return {
    jobs: shards.map((shard) => () => {
      const { summary, pages } = shard.finish(finding, changed);
      finished.push({ shard, summary, made: pages !== null });
      if (pages === null) return null;
      const last = store.memory.shards[shard.name];
      return {
        documents: pages.map((page) => documentOf(page, shard)),
        folder: store.index(shard.name, summary.input),
        previous: last === undefined ? null : store.index(shard.name, last.input),
        done: (sums) => store.indexed(shard.name, summary.input, sums),
      };
    }),
    result: () => {
      for (const { summary } of finished) addList(shown, listOf(summary.typed));
      return {
        shards: finished.map(({ shard, summary, made }) => ({
          ...shard,
          language,
          made,
          folder: store.index(shard.name, summary.input),
        })),
        vocabulary:
          words === null
            ? null
            : packed(
                shown,
                placesOf(
                  finished.map(({ summary }) => summary),
                  shown,
                  words.forms,
                ),
              ),
        memory: {
          languages: { [language]: now },
          shards: Object.fromEntries(finished.map(({ shard, summary }) => [shard.name, summary])),
        },
      };
    },
  };
}
