/** RECORDS + BODIES -> every address that readers may have noted: pages, items, and places in pages. */
import type { Body, Item } from '../markdown/types.ts';
import { addressOf, type Bodies } from '../model/context.ts';
import { isProse } from '../model/counted.ts';
import { isItem, outline, type Placed } from '../model/outline.ts';
import { plain } from '../model/plain.ts';
import { everyRecord } from '../records/all.ts';
import type { Place } from '../records/issues.ts';
import type { RecordFile, Records } from '../records/types.ts';
import { remembered } from '../remembered.ts';
import { itemDigest, itemWords } from './digest.ts';

export interface Published {
  address: string;
  /** The record that it belongs to. */
  record: RecordFile;
  /** A document that is still a draft may change, and is not kept. */
  kept: boolean;
  /** Of items that have a page. */
  item: PublishedItem | null;
}

export interface PublishedItem {
  id: string;
  /** Ids of what holds it and of what it holds: a correction of either may be one of its words. */
  kin: ReadonlySet<string>;
  /** Empty where the document gives none. */
  label: string;
  words: string;
  digest: string;
  place: Place;
}

/** Without follow-ups, which have no page of their own, and without the pages that every site has. */
export function publishedAddresses(records: Records, bodies: Bodies): Published[] {
  return everyRecord(records).flatMap((record) => {
    if (record.kind === 'conference' || record.kind === 'follow-up') return [];
    const address = addressOf(record);
    const kept = !isDraft(record);
    const page: Published = { address, record, kept, item: null };
    if (isOf('resolution', record)) return [page, ...itemsOf(record, bodies.get(record.file))];
    if (!isOf('session', record)) return [page];
    const talks = record.data.talks.map(({ id }) => ({ ...page, address: `${address}#${id}` }));
    return [page, ...talks];
  });
}

const itemsOf = remembered((record: RecordFile<'resolution'>, body: Body | undefined): Published[] => {
  const address = addressOf(record);
  const kept = !isDraft(record);
  return outline(body?.blocks ?? []).map((placed) => {
    const hasPage = isItem(placed) && !isProse(record.data, placed);
    return hasPage
      ? { address: `${address}${placed.block.id}/`, record, kept, item: publishedItem(placed) }
      : { address: `${address}#${placed.block.id}`, record, kept, item: null };
  });
});

function publishedItem({ block, holders }: Placed<Item>): PublishedItem {
  const words = itemWords(block);
  const label = plain(block.label?.text ?? '');
  const held = outline(block.children).map(({ block: { id } }) => id);
  return {
    id: block.id,
    kin: new Set([block.id, ...holders.map(({ id }) => id), ...held]),
    label,
    words,
    digest: itemDigest(words, label),
    place: block.place,
  };
}

const isOf = <K extends RecordFile['kind']>(kind: K, record: RecordFile): record is RecordFile<K> =>
  record.kind === kind;

const isDraft = (record: RecordFile) => isOf('resolution', record) && record.data.stage === 'draft';
