/** What is wrong with the labels and ids of a resolution, as it is met. */
import type { List, PhrasingContent } from 'mdast';
import type { Place } from '../records/issues.ts';
import type { Script } from '../strings/issues.ts';
import { findDashedLabels } from './dashes.ts';
import type { LabelToken, Reading } from './labels.ts';
import { MeantList } from './line-labels.ts';
import { type OwnId, takeOwnId } from './own-ids.ts';
import { problem } from './problems.ts';
import type { Run } from './runs.ts';
import { expectedLabel } from './sequence.ts';
import type { BodyProblem } from './types.ts';

const scripts: readonly [Script, RegExp][] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
];

export class StructureProblems {
  readonly found: BodyProblem[] = [];
  readonly #source: string;
  readonly #lines: readonly string[];

  constructor(source: string, lines: readonly string[]) {
    this.#source = source;
    this.#lines = lines;
  }

  /** The `{#id}` of words that begin at `place`. */
  ownId(words: readonly PhrasingContent[], place: Place): OwnId {
    const own = takeOwnId(words);
    for (const typed of own.misplaced) {
      this.found.push(problem('error', 'misplaced-own-id', { typed }, this.#placeOfMark(typed, place)));
    }
    if (own.malformed !== null) {
      const at = this.#placeOfMark(`{#${own.malformed}}`, place);
      this.found.push(problem('error', 'malformed-own-id', { typed: own.malformed }, at));
    }
    return own;
  }

  /** Warns when a label is typed with letters that only look like those of its list. */
  lookAlike(label: string, reading: Reading, place: Place): void {
    const meant = reading.style === 'letter' ? (reading.series.split('-')[0] as Script) : 'latin';
    // «Раздел І.»: the word before is no number.
    const number = label.split(/\s/).at(-1) ?? '';
    const foreign = scripts
      .filter(([script]) => script !== meant)
      .map(([typed, pattern]) => ({
        typed,
        letters: [...new Set(number)].filter((one) => pattern.test(one)),
      }))
      .find(({ letters }) => letters.length > 0);
    if (!foreign) return;
    const params = { label, letters: foreign.letters.join(''), typed: foreign.typed, meant };
    this.found.push(problem('warning', 'look-alike-letters', params, place));
  }

  /** @param run the one that the label most likely belongs to */
  outOfSequence({ text }: LabelToken, run: Run | undefined, place: Place): void {
    const before = run?.readings[0];
    const expected = run && before ? expectedLabel(before, run.form) : null;
    const noBreakSpace = run?.list instanceof MeantList;
    const params = { label: text, expected, ...(noBreakSpace && { noBreakSpace }) };
    this.found.push(problem('warning', 'label-out-of-sequence', params, place));
  }

  dashesBeforeLabels(list: List): void {
    const dashed = findDashedLabels(list, this.#source);
    if (!dashed) return;
    const { label, count, place } = dashed;
    this.found.push(problem('error', 'dash-before-label', { label, count }, place));
  }

  #placeOfMark(mark: string, { line, column }: Place): Place {
    for (const [ahead, text] of this.#lines.slice(line - 1).entries()) {
      const at = text.indexOf(mark, ahead === 0 ? column - 1 : 0);
      if (at !== -1) return { line: line + ahead, column: at + 1 };
    }
    return { line, column };
  }
}
