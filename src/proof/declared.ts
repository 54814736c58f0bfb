/** RESOLUTION -> what its front matter declares to differ from the source. */
import type { Resolution } from '../records/schemas/resolution.ts';
import type { Declared, DeclaredDifference } from './comparison.ts';

/** The declared differences stand first, in their order; what corrections allow comes after them. */
export function declaredBy({ source, corrections }: Pick<Resolution, 'source' | 'corrections'>): Declared {
  return {
    omitted: source?.omitted ?? [],
    differences: [...(source?.differences ?? []), ...correctionsOf(corrections ?? [])],
  };
}

/** The source has the first words of an item that was corrected several times, the text has the last. */
function correctionsOf(corrections: Resolution['corrections']): DeclaredDifference[] {
  return corrections.map(({ item, was, now }, index) => {
    const last = corrections
      .slice(index + 1)
      .reduce((words, later) => (later.item === item && later.was === words ? later.now : words), now);
    return { source: was, text: last, item };
  });
}
