/** RESOLUTION -> what was corrected in it since, where, and what its items said when they were adopted. */
import { levelsOf, placeOf } from './citation.ts';
import { isProse } from './counted.ts';
import { type Document, itemAddress } from './document.ts';
import { isItem, type Placed } from './outline.ts';
import type { Corrected, Correction } from './resolution-types.ts';

/** In the order written. */
export function buildCorrections(document: Document): Correction[] {
  const { record, context, adopted } = document;
  return (record.data.corrections ?? []).map(({ date, item, was, now, basis }, index) => {
    const found = adopted.found[index];
    const id = typeof found === 'object' ? found.id : (item ?? null);
    const placed = document.placed.find(({ block }) => block.id === id);
    return {
      number: index + 1,
      date,
      item: item ?? null,
      at: placed === undefined ? null : placeIn(document, placed),
      was,
      now,
      basis: context.text(basis),
    };
  });
}

function placeIn(document: Document, placed: Placed): Correction['at'] {
  const { record, context, self } = document;
  const { id } = placed.block;
  const hasPage = isItem(placed) && !isProse(record.data, placed);
  return {
    id,
    title: placeOf(levelsOf(placed, record.data.levels), context.strings),
    address: hasPage ? itemAddress(document, id) : `${self.address}#${id}`,
  };
}

/** What was corrected in an item and in what it holds; `null` where nothing was. */
export function correctedIn(document: Document, { block: { id }, holders }: Placed): Corrected | null {
  const { record, adopted } = document;
  const isIn = (inner: string | null | undefined) =>
    inner === id || document.placed.some((one) => one.block.id === inner && holds(one, id));
  const corrections = buildCorrections(document).filter(({ item, at }) => isIn(item) || isIn(at?.id));
  if (corrections.length === 0) return null;
  const isAbove = (outer: string | undefined) =>
    outer === undefined || holders.some((holder) => holder.id === outer);
  const doubtful = (record.data.corrections ?? []).some(
    ({ item }, index) => typeof adopted.found[index] !== 'object' && (isIn(item) || isAbove(item)),
  );
  const { file, text } = record.data.source ?? {};
  return {
    corrections,
    adopted: doubtful ? null : adopted.linesOf(id),
    source: { file: file ?? null, text: text ?? null },
  };
}

const holds = ({ holders }: Placed, id: string) => holders.some((holder) => holder.id === id);
