/** RECORDS -> BODIES: the body of every record and of every translation, from the cache where it has not changed. */

import { everyRecord } from '../records/all.ts';
import type { Issue } from '../records/issues.ts';
import type { Kind, RecordFile, Records } from '../records/types.ts';
import { wordsOf } from '../strings/languages.ts';
import { bodyKey, openBodyCache } from './cache.ts';
import { type BodyOptions, readBody } from './read-body.ts';
import type { Body } from './types.ts';

/** Where bodies are kept between runs. */
export interface BodyCacheOptions {
  /** `null` keeps none. */
  cacheDir: string | null;
  /** Of the code that reads bodies: cached bodies of another version are not used. */
  version: string;
}

/** Bodies by path of their file, and everything wrong with them. */
export function readBodies(
  records: Records,
  { cacheDir, version }: BodyCacheOptions,
): { bodies: Map<string, Body>; issues: Issue[] } {
  const cache = openBodyCache(cacheDir);
  const [original = 'en'] = records.conference.data.languages;
  const bodies = new Map<string, Body>();
  const read = (file: string, source: string, options: BodyOptions) =>
    bodies.set(
      file,
      cache.read(bodyKey(source, options, version), () => readBody(source, options)),
    );
  for (const record of everyRecord(records)) {
    const from = itemsFrom(record);
    const files = [{ language: original, ...record }, ...Object.values(record.translations)];
    for (const { file, source, language } of files)
      read(file, source, optionsFor(record.kind, file, language, from));
  }
  // Without a source nothing of the file was read, and it must not pass for an empty one.
  for (const { file, source, kind } of records.failed.filter((failed) => failed.source !== ''))
    read(file, source, optionsFor(kind, file, original));
  cache.sweep();
  return {
    bodies,
    issues: [...bodies].flatMap(([file, { problems }]) => problems.map((problem) => toIssue(file, problem))),
  };
}

function itemsFrom(record: RecordFile): BodyOptions['itemsFrom'] {
  return record.kind === 'resolution' ? (record as RecordFile<'resolution'>).data.items?.from : undefined;
}

function optionsFor(
  kind: Kind,
  file: string,
  language: string,
  from?: BodyOptions['itemsFrom'],
): BodyOptions {
  const { footnotes, backToText } = wordsOf(language).body;
  return {
    file: file.replace(/^content\//, ''),
    structured: kind === 'resolution',
    footnoteLabel: footnotes,
    footnoteBackLabel: backToText,
    ...(from === undefined ? {} : { itemsFrom: from }),
  };
}

const toIssue = (file: string, problem: Body['problems'][number]): Issue => ({
  ...problem,
  file,
  field: undefined,
});
