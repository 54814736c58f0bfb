/** What every file with the words of a translated document says of them. */
import type { Resolution } from '../model/resolution-types.ts';
import { wordsOf } from '../strings/languages.ts';

/** “Unofficial translation. The Russian text prevails.”; `null` of an original. */
export function translationNotice(
  { translation, existsIn: [original] }: Pick<Resolution, 'translation' | 'existsIn'>,
  language: string,
): string | null {
  if (translation === null || original === undefined) return null;
  return wordsOf(language).site.resolution.translation(translation.official, original);
}
