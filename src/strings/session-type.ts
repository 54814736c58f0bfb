/** What a session is called beside its title. */
import { wordsOf } from './languages.ts';
import type { SessionType } from './vocabulary.ts';

/** `null` where the title names the type itself, and where there is no word for it. */
export function typeBeside(
  language: string,
  { type, title }: { type: SessionType; title: string },
): string | null {
  const word = wordsOf(language).site.sessionTypes[type];
  const named = title.toLocaleLowerCase(language).startsWith(word.toLocaleLowerCase(language));
  return named || type === 'other' ? null : word;
}
