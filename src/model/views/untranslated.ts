/** Pages that a language lacks: they show the original, and the sitemap lists only that. */
import type { Entry } from '../entry.ts';
import type { Proceedings } from '../types.ts';

/** Addresses without language, of a model that is not in the default language. */
export function untranslated({
  language,
  editions,
  organizations,
  people,
  topics,
  pages,
}: Proceedings): string[] {
  const resolutions = editions.flatMap((edition) => edition.resolutions);
  const entries: Pick<Entry, 'address' | 'existsIn'>[] = [
    ...editions,
    ...editions.flatMap(({ sessions }) => sessions),
    ...resolutions,
    ...resolutions.flatMap(({ recommendations }) => recommendations),
    ...organizations,
    ...people,
    ...topics,
    ...pages,
  ];
  return entries.filter(({ existsIn }) => !existsIn.includes(language)).map(({ address }) => address);
}
