/** Bytes of a text file -> text, in the encodings that Russian offices leave behind. */

const marks: readonly [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** By its byte order mark, else UTF-8 where the bytes are valid UTF-8, else Windows-1251 or KOI8-R. Never fails. */
export function decode(bytes: Uint8Array): string {
  const marked = marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return new TextDecoder(marked[1]).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const windows = new TextDecoder('windows-1251').decode(bytes);
    const koi = new TextDecoder('koi8-r').decode(bytes);
    return likeness(koi) > likeness(windows) ? koi : windows;
  }
}

/** How much of a text is looked at, in characters. */
const looked = 100_000;

/**
 * How much a text is like Russian: each encoding shows the small letters of the other as capitals, and other ones. More than
 * half of the letters of a Russian text are among these eight; in the wrong encoding a third are.
 */
function likeness(text: string): number {
  const start = text.slice(0, looked);
  const count = (pattern: RegExp): number => start.match(pattern)?.length ?? 0;
  return count(/[оеаинтср]/giu) - 2 * count(/\p{Ll}\p{Lu}/gu);
}
