/**
 * Files under `public/` that are not published: documents of follow-ups, unless one says `publish: full` or something
 * else that is published names the file. A follow-up that is a draft publishes nothing.
 */
import { everyRecord } from '../records/all.ts';
import type { FailedFile, RecordFile, Records } from '../records/types.ts';
import type { Bodies } from './context.ts';
import { filePaths } from './named-files.ts';

/** `all` holds drafts too; `published` is what the site will show. Paths as the site would serve them. */
export function withheldFiles(all: Records, published: Records, bodies: Bodies): Set<string> {
  const documents = [...all.followUps, ...all.failed].flatMap(({ data }) => documentOf(data)?.file ?? []);
  const named = namedFiles(all, published, bodies);
  return new Set(documents.filter((path) => !named.has(path)));
}

/** What publishes a file: by its path, the first content file that names it. */
export function namedFiles(all: Records, published: Records, bodies: Bodies): Map<string, string> {
  const named = [...everyRecord(published), ...all.failed].flatMap((record): [string, string][] => {
    const held = heldBack(record.data);
    const linked = textsOf(record).flatMap((file) => linkedFiles(file, bodies));
    const paths = [...filePaths(record.data).map(({ path }) => path), ...(isShown(record) ? linked : [])];
    return paths.filter((path) => path !== held).map((path) => [path, record.file]);
  });
  return new Map(named.toReversed());
}

/** Files with its text in each language. */
const textsOf = (record: RecordFile | FailedFile): string[] => [
  record.file,
  ...('translations' in record ? Object.values(record.translations).map(({ file }) => file) : []),
];

const linkedFiles = (file: string, bodies: Bodies): string[] =>
  (bodies.get(file)?.links ?? []).filter(({ kind }) => kind === 'file').map(({ target }) => target);

type Data = RecordFile['data'] | FailedFile['data'];

const documentOf = (data: Data) => ('document' in data ? data.document : undefined);

/** A follow-up's own document, which it does not publish: not by a link either. */
export function heldBack(data: Data): string | undefined {
  const document = documentOf(data);
  return document?.publish === 'full' ? undefined : document?.file;
}

/** The text of a follow-up whose document may not be spoken of is not shown. */
const isShown = ({ data }: { data: Data }) => documentOf(data)?.publish !== 'no';
