/** The official way to cite a part or an item: «пункт 3 раздела I части 1». */
import type { Division, Item, Label } from '../markdown/types.ts';
import type { Resolution } from '../records/schemas/resolution.ts';
import type { InterfaceStrings } from '../strings/interface.ts';
import type { Level } from '../strings/terms.ts';
import type { Holder, Placed } from './outline.ts';

/** What a document calls its levels, where not by the usual words. */
export type LevelWords = NonNullable<Resolution['levels']>;

/** The levels of a division or item, from the smallest up. */
export function levelsOf({ block, holders }: Placed, words: LevelWords = {}): Level[] {
  const chain = [...holders, block];
  return chain
    .filter((holder, depth) => !chain.slice(depth + 1).some((inner) => namesAlready(inner, holder)))
    .map((holder, depth, named) => levelOf(holder, named.slice(0, depth), words))
    .toReversed();
}

/** «Пункт 3 раздела I части 1»: as a heading. */
export function placeOf(levels: Level[], strings: InterfaceStrings): string {
  const place = strings.cite(levels, 'long');
  return place.charAt(0).toLocaleUpperCase() + place.slice(1);
}

/** «1.2.» names its «1.» already, so «пункт 1.2» says all. */
function namesAlready(block: Holder, holder: Holder): boolean {
  return (
    block.kind === 'item' &&
    holder.kind === 'item' &&
    block.label?.style === 'decimal' &&
    holder.label !== null &&
    block.label.number.startsWith(`${holder.label.number}.`)
  );
}

function levelOf(block: Holder, holders: Holder[], words: LevelWords): Level {
  return block.kind === 'division' ? divisionLevel(block, words) : itemLevel(block, holders, words);
}

function divisionLevel({ label, text }: Division, words: LevelWords): Level {
  if (label === null) return { name: 'section', number: text, quoted: true };
  const usual = label.style === 'arabic' ? (words.arabic ?? 'part') : (words.roman ?? 'section');
  return { name: label.keyword ?? usual, ...numberOf(label) };
}

function itemLevel(item: Item, holders: Holder[], words: LevelWords): Level {
  if (item.label === null) return { name: 'entry', number: String(item.ordinal) };
  const inner = holders.some(({ kind }) => kind === 'item');
  return { name: inner ? (words.subitem ?? 'subitem') : (words.item ?? 'item'), ...numberOf(item.label) };
}

const numberOf = ({ number, style }: Label): Pick<Level, 'number' | 'isLetter'> =>
  style === 'letter' ? { number, isLetter: true } : { number };
