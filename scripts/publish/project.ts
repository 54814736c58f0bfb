/** What a project has already, as far as the questions need to know. */
import type { Setup } from '../../src/importers/resolution/questions/setup.ts';
import type { Text } from '../../src/records/schemas/fields.ts';
import type { Records } from '../../src/records/types.ts';

export function setupOf(
  { editions, resolutions }: Records,
  { hasConference, language }: { hasConference: boolean; language: string },
  said: Pick<Setup, 'edition' | 'id'>,
): Setup {
  return {
    hasConference,
    editions: editions
      .toSorted((a, b) => b.data.start.localeCompare(a.data.start))
      .map(({ id, data }) => ({ id, name: textIn(data.title, language) })),
    resolutions: (edition) =>
      resolutions
        .filter((resolution) => resolution.edition === edition)
        .map(({ id, data }) => ({ id, name: textIn(data.title, language) })),
    ...said,
  };
}

/** A text in one language, or in the first that it has. */
export function textIn(text: Text, language: string): string {
  if (typeof text === 'string') return text;
  return text[language] ?? Object.values(text)[0] ?? '';
}
