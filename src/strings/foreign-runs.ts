/**
 * The words of a line that run the other way than the line does, with the signs that belong to them: on their own a
 * browser leaves a closing quotation mark or the end of an address on the wrong side of them.
 */
import { isRightToLeft } from './direction.ts';

export interface Run {
  text: string;
  /** `null`: that of the line. */
  dir: 'ltr' | 'rtl' | null;
}

const RTL = String.raw`[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]`;
const LTR = String.raw`(?!${RTL})\p{L}`;

/** From a letter of the other direction, or the figures that it ends, to the last one before a letter of the line's own. */
const runsAmong = (own: string, other: string) =>
  new RegExp(String.raw`(?:\d[\d./-]*)?${other}(?:(?:(?!${own})[^])*(?:${other}))?`, 'gu');
const foreign = { ltr: runsAmong(`(?:${LTR})`, RTL), rtl: runsAmong(RTL, `(?:${LTR})`) };

/** The rest of an address or of a number, without the sign that ends a sentence. */
const restOfWord = /^[^\s\p{L}()[\]«»“”„]*[\d/#]/u;
const pairs = { '»': /«/g, '”': /“/g, '“': /„/g, ')': /\(/g, ']': /\[/g } as const;

/** How many signs after a run close what was opened in it. */
function closers(run: string, after: string): number {
  let length = 0;
  for (const sign of after) {
    const opening = pairs[sign as keyof typeof pairs];
    const held = run + after.slice(0, length);
    if (opening === undefined) break;
    if ((held.match(opening) ?? []).length <= held.split(sign).length - 1) break;
    length += sign.length;
  }
  return length;
}

/** `language`: the line's. Together the runs are the text. */
export function foreignRuns(text: string, language: string): Run[] {
  const [line, dir] = isRightToLeft(language) ? (['rtl', 'ltr'] as const) : (['ltr', 'rtl'] as const);
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: letters, index } of text.matchAll(foreign[line])) {
    const rest = restOfWord.exec(text.slice(index + letters.length))?.[0] ?? '';
    const word = letters + rest;
    const run = text.slice(index, index + word.length + closers(word, text.slice(index + word.length)));
    if (index > end) runs.push({ text: text.slice(end, index), dir: null });
    runs.push({ text: run, dir });
    end = index + run.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), dir: null });
  return runs;
}
