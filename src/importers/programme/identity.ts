/**
 * What keeps an event the same over re-imports: its own id where the table has one, else its day and its title. A time,
 * room or speaker may change; who changes the title or the day makes another event. Events that have all of that in common
 * are numbered in their order.
 */
import { createHash } from 'node:crypto';

const DIGITS = 16;

/** Gives every event its guid; `taken` counts how often each was given. */
export function guidOf(
  id: string | null,
  event: { title: string; date: string | null },
  taken: Map<string, number>,
): string {
  const guid = id ?? digestOf(event);
  const count = (taken.get(guid) ?? 0) + 1;
  taken.set(guid, count);
  return count === 1 ? guid : `${guid}-${count}`;
}

function digestOf({ title, date }: { title: string; date: string | null }): string {
  return createHash('sha256')
    .update(`${date ?? ''}\n${titleKey(title)}`)
    .digest('hex')
    .slice(0, DIGITS);
}

/** Letters and digits alone, so that quotation marks and spaces may be mended. */
export function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
