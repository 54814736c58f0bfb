/** Checks between files that only need their names: every address belongs to one record, every translation to an original. */
import type { Issue } from './issues.ts';
import { isReserved } from './names.ts';
import { originalOf, type Placement } from './paths.ts';
import { errorIn, type Placed } from './read-file.ts';
import type { Kind, KindData, TranslationFile } from './types.ts';

type Original = Placed<KindData[Kind]>;

/** Records and translations whose path is wrong, by the right one: they are missing, and that is reported already. */
type Meant = ReadonlyMap<string, Placement>;

/** Ids that other pages have, and records of editions that are not there. */
export function addressIssues(originals: Original[], languages: string[], meant: Meant): Issue[] {
  const editions = new Map(
    byKind(originals, 'edition').map((edition) => [edition.placement.id, edition.file]),
  );
  const isExpected = (edition: string) => meant.has(`content/${edition}/edition.md`);
  const orphans = Map.groupBy(
    originals.filter(
      ({ placement: { edition } }) => edition !== null && !editions.has(edition) && !isExpected(edition),
    ),
    ({ placement }) => placement.edition ?? '',
  );
  return [
    ...[...byKind(originals, 'edition'), ...byKind(originals, 'page')]
      .filter(({ placement: { id } }) => isReserved(id) || languages.includes(id))
      .map(({ file, placement: { id } }) => errorIn(file, { code: 'reserved-id', params: { id } })),
    ...byKind(originals, 'page').flatMap(({ file, placement: { id } }) => {
      const other = editions.get(id);
      return other ? [errorIn(file, { code: 'duplicate-id', params: { other } })] : [];
    }),
    ...[...orphans].flatMap(([edition, [first]]) =>
      first ? [errorIn(first.file, { code: 'no-edition', params: { edition } })] : [],
    ),
  ];
}

/** Translations of nothing, into a language that the conference does not have, or without a title. */
export function translationIssues(
  translations: Placed<TranslationFile['data']>[],
  originals: Original[],
  languages: string[],
  meant: Meant,
): Issue[] {
  const byFile = new Map(originals.map((original) => [original.file, original]));
  return translations.flatMap(({ file, placement, data, locate }) => {
    const language = placement.language ?? '';
    const original = originalOf(file);
    if (language === languages[0])
      return [errorIn(file, { code: 'default-language', params: { language, original } })];
    if (languages.length > 0 && !languages.includes(language)) {
      return [errorIn(file, { code: 'unknown-language', params: { language, languages } })];
    }
    const of = byFile.get(original);
    if (!of && meant.has(original)) return [];
    if (!of) return [errorIn(file, { code: 'no-original', params: { original } })];
    const needsTitle = data !== null && data.title === undefined && typeof titleOf(of) === 'string';
    return needsTitle
      ? [errorIn(file, { code: 'missing-field', params: { key: 'title' } }, locate([]), 'title')]
      : [];
  });
}

/** As typed, where the file has errors. */
function titleOf({ data, typed }: Original): unknown {
  if (data === null) return typed()?.title;
  return 'title' in data ? data.title : undefined;
}

function byKind(originals: Original[], kind: Kind): Original[] {
  return originals.filter(({ placement }) => placement.kind === kind);
}
