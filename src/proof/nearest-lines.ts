/** «Did you mean» for words that are declared to stand in a source. */
import { distance } from 'fastest-levenshtein';
import { bare } from './characters.ts';

/** Lines that one declaration may span. */
const MOST_LINES = 4;
/** Longer words are compared by their beginning. */
const COMPARED = 200;
/** A text of this many lines is searched, and no more. */
const MOST_SEARCHED = 5000;

/** The line, or the few lines in a row, of which `words` are most likely a slip. */
export function nearestLines(source: string, words: string): string | undefined {
  const wanted = bare(words).slice(0, COMPARED);
  const lines = source.split('\n', MOST_SEARCHED).map((line) => line.replaceAll(/\s+/g, ' ').trim());
  const filled = lines.filter((line) => line !== '');
  let best: { line: string; steps: number } | undefined;
  for (let index = 0; index < filled.length; index += 1) {
    for (let count = 1; count <= MOST_LINES; count += 1) {
      const line = filled.slice(index, index + count).join(' ');
      const length = bare(line).length;
      if (length > wanted.length * 1.25 + 1) break;
      if (length < wanted.length * 0.75 - 1) continue;
      const steps = distance(wanted.toLowerCase(), bare(line).slice(0, COMPARED).toLowerCase());
      if (steps <= Math.max(1, wanted.length / 4) && steps < (best?.steps ?? Number.POSITIVE_INFINITY))
        best = { line, steps };
    }
  }
  return best?.line;
}
