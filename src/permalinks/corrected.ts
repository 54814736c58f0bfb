/** Do the corrections that are declared lead from the words that were published to those of today? They are undone to see. */
import { plain } from '../model/plain.ts';
import { digestOf } from './digest.ts';

export interface Correction {
  was: string;
  now: string;
}

/** More texts than this are not tried: an item is corrected a few times in its life. */
const mostTexts = 500;

/** Digests of all texts that one comes to by undoing some of the corrections, each at one place. */
export function earlierDigests(words: string, corrections: readonly Correction[]): ReadonlySet<string> {
  const undone = corrections.map(({ was, now }) => ({ was: plain(was), now: plain(now) }));
  const seen = new Map([[words, undone.map((_, index) => index)]]);
  for (const [text, left] of seen) {
    for (const index of left) {
      const { was, now } = undone[index] as Correction;
      for (const at of placesOf(now, text)) {
        const before = text.slice(0, at) + was + text.slice(at + now.length);
        if (seen.size < mostTexts && !seen.has(before))
          seen.set(
            before,
            left.filter((one) => one !== index),
          );
      }
    }
  }
  return new Set([...seen.keys()].map(digestOf));
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
