/** RECORDS -> BODIES: the body of every record and of every translation, read anew only where it has changed. */

import { everyRecord } from '../records/all.ts';
import type { Issue } from '../records/issues.ts';
import { type Kept, openKept } from '../records/kept.ts';
import type { Kind, RecordFile, Records } from '../records/types.ts';
import { memory } from '../remembered.ts';
import { wordsOf } from '../strings/languages.ts';
import { readInThreads, type ThreadOptions } from './parallel.ts';
import type { BodyOptions } from './read-body.ts';
import type { BodyTask } from './tasks.ts';
import type { Body } from './types.ts';

interface BodyFile extends BodyTask {
  file: string;
  /** The same as long as the file's fields are. */
  data: object;
}

/** What a body depends on stands for it until it is read. */
const places = memory<object, { body: Body | null }>();

/** Bodies by path of their file, and everything wrong with them. */
export function readBodies(
  records: Records,
  kept: Kept = openKept({ cacheDir: null, version: '' }),
  threads: ThreadOptions = {},
): { bodies: Map<string, Body>; issues: Issue[] } {
  const files = filesOf(records).map((file) => ({ ...file, place: placeOf(file) }));
  const unread = files.flatMap(({ source, options, place }) => {
    if (place.body !== null) {
      kept.skip();
      return [];
    }
    const key = kept.keyOf('body', JSON.stringify(partsOf(options)), source);
    place.body = (kept.get(key) as Body | undefined) ?? null;
    return place.body === null ? [{ key, place, source, options }] : [];
  });
  const tasks = unread.map(({ source, options }) => ({ source, options }));
  for (const [index, { body, json }] of readInThreads(tasks, threads).entries()) {
    const one = unread[index] as (typeof unread)[number];
    one.place.body = body;
    kept.add(one.key, json);
  }
  const bodies = new Map(files.map(({ file, place }) => [file, place.body as Body]));
  return {
    bodies,
    issues: [...bodies].flatMap(([file, { problems }]) => problems.map((problem) => toIssue(file, problem))),
  };
}

const placeOf = ({ data, source, options }: BodyFile) =>
  places(data, [source, ...partsOf(options)], () => ({ body: null }));

const partsOf = ({ file, itemsFrom, structured, footnoteLabel, footnoteBackLabel }: BodyOptions) => [
  file,
  itemsFrom ?? null,
  structured,
  footnoteLabel ?? null,
  footnoteBackLabel ?? null,
];

function filesOf(records: Records): BodyFile[] {
  const [original = 'en'] = records.conference.data.languages;
  const ofRecords = everyRecord(records).flatMap((record) => {
    const from = itemsFrom(record);
    return [{ language: original, ...record }, ...Object.values(record.translations)].map(
      ({ file, source, data, language }) => ({
        ...{ file, source, data },
        options: optionsFor(record.kind, file, language, from),
      }),
    );
  });
  // Without a source nothing of the file was read, and it must not pass for an empty one.
  const failed = records.failed.filter(({ source }) => source !== '');
  return [
    ...ofRecords,
    ...failed.map(({ file, source, data, kind }) => ({
      ...{ file, source, data },
      options: optionsFor(kind, file, original),
    })),
  ];
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
