/** The beginning of a text, as a link to the whole of it says it. */

/** Words of one or two letters say nothing at the end of a cut, nor does a bracket that is not closed. */
const dangling =
  /(?:[\s\u00A0]+(?:\p{L}{1,2}|[–—-]))+$|[\s\u00A0]*[([«“（「『《][^)\]»”）」』》]*$|[\s\u00A0,;:，、；：。–—-]+$/u;

/** At most `longest` signs, cut after a word that can stand last, with an ellipsis where anything was cut. */
export function firstWords(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let cut = text.slice(0, endOfWord(text, longest));
  while (dangling.test(cut)) cut = cut.replace(dangling, '');
  return `${cut}…`;
}

/** Where the last word ends that fits: at a space, or between words that are written without. */
function endOfWord(text: string, longest: number): number {
  const space = text.lastIndexOf(' ', longest);
  if (space > longest / 3) return space;
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text.slice(0, longest + 20));
  const ends = [...words].map(({ index, segment }) => index + segment.length);
  return ends.findLast((end) => end <= longest) ?? Math.max(space, 1);
}
