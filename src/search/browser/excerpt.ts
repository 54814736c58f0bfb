/** The part of a text that answers best, where the whole is too long to be shown. */
import { isHan } from '../language/stems/han.ts';
import { type Asked, askedPieces } from './asked-pieces.ts';
import { type MarkedText, marked } from './marked-text.ts';

/** So many words of a text tell what it is about. */
const excerptWords = 24;
/** Of a text that has no spaces. */
const excerptSigns = 60;

/** The part of a text with the most different words that were asked, with ellipses where it is cut. */
export function excerptOf(text: string, asked: Asked): MarkedText {
  const signs = isHan(text);
  const words = signs
    ? (text.match(/\s*(?:\p{Script=Han}\p{P}*|[^\s\p{Script=Han}]+)/gu) ?? [])
    : text.split(/\s+/);
  const length = signs ? excerptSigns : excerptWords;
  const askedAt = signs ? answersOfSigns(words, asked) : words.map((word) => firstAnswer(word, asked));
  let best = { from: 0, kinds: 0 };
  for (const [place, start] of askedAt.entries()) {
    if (start === -1) continue;
    // A few words before say what it belongs to.
    const from = Math.max(0, Math.min(place - 4, words.length - length));
    const kinds = new Set(askedAt.slice(from, from + length).filter((answer) => answer !== -1)).size;
    if (kinds > best.kinds) best = { from, kinds };
  }
  const to = best.from + length;
  const cut = words
    .slice(best.from, to)
    .join(signs ? '' : ' ')
    .trim();
  return marked(`${best.from > 0 ? '…' : ''}${cut}${to < words.length ? '…' : ''}`, asked);
}

const firstAnswer = (word: string, asked: Asked): number =>
  askedPieces(word, asked).find(({ answers }) => answers !== -1)?.answers ?? -1;

/** A sign answers together with its neighbours: the text is read as a whole. */
function answersOfSigns(words: string[], asked: Asked): number[] {
  const byLetter = askedPieces(words.join(''), asked).flatMap(({ text, answers }) =>
    Array.from({ length: text.length }, () => answers),
  );
  let at = 0;
  return words.map((word) => {
    const own = byLetter.slice(at, at + word.length);
    at += word.length;
    return own.find((answer) => answer !== -1) ?? -1;
  });
}
