/** «Did you mean …?»: the nearest of the words that would have been right. */
import { distance } from 'fastest-levenshtein';

/** The candidate that `word` is most likely a slip of, or `undefined` when none is near enough to offer. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = plain(word);
  let best: string | undefined;
  let bestSteps = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const candidate of candidates) {
    const steps = stepsBetween(typed, plain(candidate));
    if (steps < bestSteps) {
      best = candidate;
      bestSteps = steps;
    }
  }
  return best;
}

/** Letters to change; two that changed places (`titel`) are one slip. */
function stepsBetween(typed: string, candidate: string): number {
  const steps = distance(typed, candidate);
  return steps === 2 && [...typed].sort().join('') === [...candidate].sort().join('') ? 1 : steps;
}

/** Capitals, underscores and spaces are the commonest slips and count for nothing. */
function plain(word: string): string {
  return word.slice(0, 100).toLowerCase().replaceAll(/[_\s]/g, '-');
}
