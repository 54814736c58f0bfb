/** «Did you mean …?»: the nearest of the words that would have been right. */
import { distance } from 'fastest-levenshtein';

/**
 * The candidate that `word` is most likely a slip of, or `undefined` when none is near enough to offer.
 * Paths and references are compared part by part, so that folders in common make no file alike.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = partsOf(word);
  let best: string | undefined;
  let bestSteps = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const steps = stepsBetween(typed, partsOf(candidate));
    if (steps < bestSteps) {
      best = candidate;
      bestSteps = steps;
    }
  }
  return best;
}

interface Parts {
  /** Between slashes and number signs. */
  names: string[];
  extension: string;
}

/** Capitals, underscores and spaces are the commonest slips and count for nothing. */
function partsOf(word: string): Parts {
  const plain = word.slice(0, 200).toLowerCase().replaceAll(/[_\s]/g, '-');
  const extension = /\.[a-z0-9]{1,5}$/.exec(plain)?.[0] ?? '';
  // An address ends in a slash, after which no name stands.
  const path = plain.slice(0, plain.length - extension.length).replace(/[/#]+$/, '');
  return { names: path.split(/[/#]/), extension };
}

/** `Infinity` when the two have nothing to do with each other. */
function stepsBetween(typed: Parts, candidate: Parts): number {
  const other = typed.extension === candidate.extension ? 0 : 1;
  if (typed.names.length !== candidate.names.length) {
    // The same file in another folder.
    const name = typed.names.at(-1);
    const same = name !== '' && name === candidate.names.at(-1) && other === 0;
    return same ? 10 : Number.POSITIVE_INFINITY;
  }
  const last = typed.names.length - 1;
  return typed.names.reduce((sum, name, at) => {
    const right = candidate.names[at] ?? '';
    // `2026/…` where the folder is `2026-autumn`.
    const shortened = at < last && name !== '' && right.startsWith(`${name}-`);
    return sum + (shortened ? 1 : stepsInName(name, right));
  }, other);
}

/** Letters to change; two that changed places (`titel`) are one slip. `Infinity` for more than a word of this length bears. */
function stepsInName(typed: string, candidate: string): number {
  const letters = distance(typed, candidate);
  const swapped = letters === 2 && [...typed].sort().join('') === [...candidate].sort().join('');
  const steps = swapped ? 1 : letters;
  const bearable = typed.length < 2 ? 0 : Math.max(1, Math.floor(typed.length / 4));
  return steps <= bearable ? steps : Number.POSITIVE_INFINITY;
}
