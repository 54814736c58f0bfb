/** RECORDS -> those that only a preview shows, by what pages know of them: an address, or the key of a follow-up. */
import { everyRecord } from '../records/all.ts';
import type { RecordFile } from '../records/types.ts';
import { addressOf, type Context, titleOf } from './context.ts';
import type { Ref } from './entry.ts';
import { personName } from './texts.ts';

/** What belongs to a draft edition is among them by the edition's address, which its own begin with. */
export function buildDrafts(context: Context): Ref[] {
  return everyRecord(context.records)
    .filter(({ data }) => 'draft' in data && data.draft === true)
    .map((record) => ({ title: nameOf(record, context), address: markOf(record) }));
}

const markOf = (record: RecordFile): string =>
  record.kind === 'follow-up' ? `${record.edition}/${record.id}` : addressOf(record);

function nameOf(record: RecordFile, context: Context): string {
  const { data } = record;
  if ('title' in data) return titleOf(record as RecordFile<'session'>, context);
  if (record.kind === 'person') return personName((data as RecordFile<'person'>['data']).name, context.text);
  return 'name' in data ? context.text((data as RecordFile<'topic'>['data']).name) : record.id;
}
