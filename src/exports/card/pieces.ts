/** TEXT -> THE PIECES IT MAY BE CUT BETWEEN, for a text that has only so much room. */

/** Characters, more than any room holds; what follows is never seen. */
const longest = 1500;
/** Characters of a piece that is cut inside as well. */
const longestPiece = 40;
const shortWord = /^[\p{Script=Cyrillic}\p{Script=Latin}]{1,2}$/u;
/** A space after a short word, where no line should break. */
const spaceAfterShort = /(?<=(?:^|[\s(«“])[\p{Script=Cyrillic}\p{Script=Latin}]{1,2}) (?=\S)/gu;
/** A run of letters without a place to break a line: an address, a chain of words. */
const longRun = /[^\s\u00AD\u200B-]{29,}/gu;
const breaks = /.{14}(?=.)/gu;

/**
 * Together they are the text. Each ends in a word that can stand last before an ellipsis or on a line, so not in one of one or two letters;
 * punctuation belongs to the piece after it. Very long runs get places where a line may break.
 */
export function piecesOf(text: string, language: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { segment, isWordLike } of segmentsOf(text, language)) {
    piece += segment;
    if (!isWordLike || shortWord.test(segment)) continue;
    pieces.push(piece);
    piece = '';
  }
  const [last = ''] = pieces.splice(-1);
  return [...pieces, last + piece].flatMap(breakable);
}

const segmentsOf = (text: string, language: string) =>
  new Intl.Segmenter(language, { granularity: 'word' }).segment(text.slice(0, longest));

function breakable(piece: string): string[] {
  const broken = piece
    .replaceAll(spaceAfterShort, '\u00A0')
    .replaceAll(longRun, (run) => run.replaceAll(breaks, '$&\u200B'));
  return broken.length > longestPiece ? broken.split(/(?<=\u200B)|(?=\s)/u) : [broken];
}
