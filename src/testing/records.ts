/** A conference of one edition, read for tests of the reader. */
import { readRecords } from '../records/read.ts';
import { writeContent } from './content.ts';

export const conference = {
  'content/conference.md': '---\nname: Конференция\nlanguages: [ru, en, zh-tw]\n---\n',
};
export const edition = {
  'content/2017/edition.md':
    '---\ntitle: A\nstart: 11.05.2017\nend: 2017-05-12\ntimezone: Europe/Moscow\n---\n',
};
export const session = '---\ntitle: Стол\ntype: round-table\n---\nТекст\n';
export const topic = '---\nname: Topic\n---\n';

/** Reads these files beside the conference and its edition. */
export const read = (files: Record<string, string | Uint8Array>) =>
  readRecords(writeContent({ ...conference, ...edition, ...files }));
/** What is wrong with them. */
export const found = (files: Record<string, string | Uint8Array>) =>
  read(files).issues.map(({ file, code, params }) => ({ file, code, params }));
