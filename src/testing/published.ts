/** The published text of a resolution on disk, as the proof reads it. */
import { readBodies } from '../markdown/read-bodies.ts';
import { type PublishedText, publishedText } from '../proof/published-text.ts';
import { readRecords } from '../records/read.ts';

/** @param file from the project's root: `content/2017/resolutions/resolution.md` */
export function publishedIn(root: string, file: string): PublishedText {
  const { records } = readRecords(root);
  const record = records.resolutions.find((one) => one.file === file);
  const body = readBodies(records).bodies.get(file);
  if (record === undefined || body === undefined) throw new Error(`There is no ${file}.`);
  const { title } = record.data;
  return publishedText(typeof title === 'string' ? title : (Object.values(title)[0] ?? ''), body);
}
