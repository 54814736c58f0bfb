/**
 * What is kept from one build to the next: of every shard its pages as they were read, and its index. Both are in a folder named
 * by all that Pagefind got, so that what is found in it fits together also after a build that was stopped.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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
  /** Whether they are there. */
  isIndexed: (shard: string, input: string) => boolean;
  /** Notes that they are. */
  indexed: (shard: string, input: string) => void;
  /** Keeps this for the next time, and forgets all that it does not speak of. */
  save: (memory: Memory) => void;
}

export function openShardStore(folder: string, version: string): ShardStore {
  const at = (shard: string, input: string, file: string): string => {
    mkdirSync(join(folder, `${shard}.${input.slice(0, 24)}`), { recursive: true });
    return join(folder, `${shard}.${input.slice(0, 24)}`, file);
  };
  const known = readJson<Memory>(join(folder, 'memory.json'));
  return {
    memory: known?.version === version ? known : { version, files: {}, languages: {}, shards: {} },
    pages: (shard, input) => (readJson<Stored[]>(at(shard, input, 'pages.json')) ?? []).map(restored),
    keepPages: (shard, input, pages) =>
      replace(at(shard, input, 'pages.json'), JSON.stringify(pages.map(stored))),
    questions: (shard, input) => numbersIn(at(shard, input, 'questions')),
    keepQuestions: (shard, input, questions) =>
      replace(at(shard, input, 'questions'), new Uint8Array(questions.buffer)),
    index: (shard, input) => at(shard, input, 'index'),
    isIndexed: (shard, input) => existsSync(at(shard, input, 'indexed')),
    indexed: (shard, input) => writeFileSync(at(shard, input, 'indexed'), ''),
    save: (memory) => {
      replace(join(folder, 'memory.json'), JSON.stringify(memory));
      const current = Object.entries(memory.shards).map(([shard, { input }]) =>
        join(at(shard, input, ''), '.'),
      );
      for (const name of readdirSync(folder))
        if (name !== 'memory.json' && !current.includes(join(folder, name)))
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

/** A file that is missing or broken costs time and nothing else. */
function readJson<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return null;
  }
}

function numbersIn(file: string): Int32Array | null {
  if (!existsSync(file)) return null;
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  return new Int32Array(buffer.slice(byteOffset, byteOffset + byteLength));
}

/** Whole or not at all. */
function replace(file: string, content: string | Uint8Array): void {
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
}
