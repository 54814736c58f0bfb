/**
 * What is kept from one build to the next: of every shard its pages as they were read, and its index. Both are in a folder named
 * by all that Pagefind got, so that what is found in it fits together also after a build that was stopped. Nothing in it is
 * believed by its name: what is not as it was written is as good as lost.
 */
import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type IndexSums, isAsMade } from './index-sums.ts';
import { keepFile, keptFile, keptJson } from './kept-file.ts';

/** A page as it was read, and the words that were found for it. */
export interface KeptPage {
  path: string;
  part: string | null;
  /** Of its file. */
  digest: string;
  html: string;
  /** Its words and those around it, each once. */
  words: string[];
  /** `null`: to be looked for. */
  hidden: KeptWords | null;
}

export interface KeptWords {
  /** As Pagefind gets them. */
  metas: string;
  /** Those that somebody may type. */
  typed: string[];
  /** Those that may be asked for. */
  held: string[];
}

/** What is to be known of a shard without looking at its pages. */
export interface ShardSummary {
  /** Digest of the files that it is of. */
  files: string;
  /** Digest of all that Pagefind got. */
  input: string;
  /** Stems and words by turns: of its pages, and of what may be typed besides. */
  shown: string[];
  typed: string[];
  /** Hidden words that may be asked for. */
  held: string[];
}

export interface Memory {
  version: string;
  /** By path: the digest of the file, and its language; `null` where it is not to be found. */
  files: Record<string, [digest: string, language: string | null]>;
  /** By language: a digest of the names, the words of all its pages. */
  languages: Record<string, { names: string; shown: string }>;
  /** By name. */
  shards: Record<string, ShardSummary>;
}

export interface ShardStore {
  memory: Memory;
  pages: (shard: string, input: string) => KeptPage[];
  keepPages: (shard: string, input: string, pages: KeptPage[]) => void;
  /** `null` where they are not known. */
  questions: (shard: string, input: string) => Int32Array | null;
  keepQuestions: (shard: string, input: string, questions: Int32Array) => void;
  /** Where Pagefind's files are, or are to be. */
  index: (shard: string, input: string) => string;
  /** Whether they are there, as they were made. */
  isIndexed: (shard: string, input: string) => boolean;
  /** Notes that they are. */
  indexed: (shard: string, input: string, sums: IndexSums) => void;
  /** Keeps this for the next time, and forgets all that it does not speak of. */
  save: (memory: Memory) => void;
}

const memoryFile = 'memory';

/** `digestOf` gives the SHA-256 of a file, in hex. */
export function openShardStore(
  folder: string,
  version: string,
  digestOf: (path: string) => string = (path) => hash('sha256', readFileSync(path)),
): ShardStore {
  const at = (shard: string, input: string, file: string): string => {
    mkdirSync(join(folder, `${shard}.${input.slice(0, 24)}`), { recursive: true });
    return join(folder, `${shard}.${input.slice(0, 24)}`, file);
  };
  const known = keptJson<Memory>(join(folder, memoryFile));
  return {
    memory: known?.version === version ? known : { version, files: {}, languages: {}, shards: {} },
    pages: (shard, input) => (keptJson<Stored[]>(at(shard, input, 'pages')) ?? []).map(restored),
    keepPages: (shard, input, pages) =>
      keepFile(at(shard, input, 'pages'), JSON.stringify(pages.map(stored))),
    questions: (shard, input) => numbersIn(at(shard, input, 'questions')),
    keepQuestions: (shard, input, questions) =>
      keepFile(at(shard, input, 'questions'), new Uint8Array(questions.buffer)),
    index: (shard, input) => at(shard, input, 'index'),
    isIndexed(shard, input) {
      const sums = keptJson<IndexSums>(at(shard, input, 'sums'));
      return sums !== null && isAsMade(at(shard, input, 'index'), sums, digestOf);
    },
    indexed: (shard, input, sums) => keepFile(at(shard, input, 'sums'), JSON.stringify(sums)),
    save: (memory) => {
      keepFile(join(folder, memoryFile), JSON.stringify(memory));
      const current = Object.entries(memory.shards).map(([shard, { input }]) =>
        join(at(shard, input, ''), '.'),
      );
      for (const name of readdirSync(folder))
        if (name !== memoryFile && !current.includes(join(folder, name)))
          rmSync(join(folder, name), { recursive: true, force: true });
    },
  };
}

type Stored = [string, string | null, string, string, string, string | null, string, string];

const stored = ({ path, part, digest, html, words, hidden }: KeptPage): Stored => [
  path,
  part,
  digest,
  html,
  words.join(' '),
  hidden?.metas ?? null,
  hidden?.typed.join(' ') ?? '',
  hidden?.held.join(' ') ?? '',
];

const restored = ([path, part, digest, html, words, metas, typed, held]: Stored): KeptPage => ({
  path,
  part,
  digest,
  html,
  words: listed(words),
  hidden: metas === null ? null : { metas, typed: listed(typed), held: listed(held) },
});

const listed = (words: string): string[] => (words === '' ? [] : words.split(' '));

function numbersIn(file: string): Int32Array | null {
  const content = keptFile(file);
  if (content === null) return null;
  const { buffer, byteOffset, byteLength } = content;
  return new Int32Array(buffer.slice(byteOffset, byteOffset + byteLength));
}
