/** Which words of a text were asked for: what is marked in results and on the page that a result leads to. */
import { isHan } from '../language/stems/han.ts';
import type { WordForms } from '../language/word-forms.ts';
import { pieces, plainWord } from '../language/words.ts';

/** What was asked, and how words of its language are compared with it. */
export interface Asked {
  starts: string[];
  bases?: WordForms['bases'] | undefined;
}

interface AskedPiece {
  text: string;
  /** The place among the starts of the one that it answers; -1 for none. */
  answers: number;
}

/** The text in pieces; joined they are the text again. */
export function askedPieces(text: string, asked: Asked): AskedPiece[] {
  return pieces(text).flatMap(({ text: piece, isWord }) => {
    if (!isWord) return [{ text: piece, answers: -1 }];
    return isHan(piece) ? askedSigns([...piece], asked) : [{ text: piece, answers: answered(piece, asked) }];
  });
}

/** A word begins as one that was asked; three letters do not stand for a long word, and two for none but themselves. */
function answered(word: string, { starts, bases }: Asked): number {
  const plain = plainWord(word);
  if (bases !== undefined) {
    const own = bases(plain);
    return starts.findIndex((start) =>
      own.some((base) => base === start || (start.length > 3 && base.startsWith(start))),
    );
  }
  return starts.findIndex((start) => {
    if (start.length < 3 || /\d/.test(start)) return plain === start;
    return plain.startsWith(start) && (start.length > 3 || plain.length <= start.length + 3);
  });
}

/** Each sign that stands in a pair that was asked, neighbours together. */
function askedSigns(signs: string[], { starts }: Asked): AskedPiece[] {
  const answers = signs.map((sign, place) => {
    const around = [`${sign}${signs[place + 1] ?? ''}`, `${signs[place - 1] ?? ''}${sign}`, sign];
    return starts.findIndex((start) => around.includes(start));
  });
  const grouped: AskedPiece[] = [];
  for (const [place, sign] of signs.entries()) {
    const answer = answers[place] as number;
    const last = grouped.at(-1);
    if (last !== undefined && (last.answers !== -1) === (answer !== -1)) last.text += sign;
    else grouped.push({ text: sign, answers: answer });
  }
  return grouped;
}
