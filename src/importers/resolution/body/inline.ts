/** Items that one paragraph enumerates: «поручает: 1) …; 2) …; 3) …» -> the words before, and each item. */
import { type LabelToken, readLabel } from '../../../markdown/labels.ts';
import { follows, isFirst } from '../../../markdown/sequence.ts';

/** Where a label may stand: at the beginning, behind a colon, the end of a clause or sentence, or the word «и». */
const places = /(?<=^|[:;,.]\s|[;,]\s(?:и|а также|and)\s)(?=\(?[\p{L}\d]{1,4}[.)]\s)/gu;

/** Offsets where items begin; empty when the text enumerates nothing. At least two are needed, and the first is 1, а or a. */
export function inlineItems(text: string): number[] {
  const found = [...text.matchAll(places)].flatMap(({ index }) => {
    const token = readLabel(text.slice(index, index + longestLabel));
    return token && fits(text, index, token) ? [{ index, token }] : [];
  });
  for (const [at, { token }] of found.entries()) {
    if (!token.readings.some(isFirst)) continue;
    const run = sequence(found.slice(at));
    if (run.length > 1) return run.map(({ index }) => index);
  }
  return [];
}

/** A label and what shows where it ends, in characters. */
const longestLabel = 12;

interface Found {
  index: number;
  token: LabelToken;
}

/** «т. е. 1. Текст»: a number with a dot begins an item only before a capital, and after a colon or a sentence. */
function fits(text: string, index: number, { form, text: label }: LabelToken): boolean {
  if (form === ')' || form === '()') return true;
  return (
    form === '.' &&
    /[:.;]\s$/.test(text.slice(0, index)) &&
    /^\s\p{Lu}/u.test(text.slice(index + label.length))
  );
}

/** The labels of one form that count on from the first. */
function sequence([first, ...rest]: readonly Found[]): Found[] {
  if (first === undefined) return [];
  const run = [first];
  for (const found of rest) {
    const last = (run.at(-1) as Found).token;
    const isNext = last.readings.some((before) =>
      found.token.readings.some((after) => follows(before, after, false)),
    );
    if (found.token.form === last.form && isNext) run.push(found);
  }
  return run;
}
