/** FILES -> RECORDS: reads a project's whole content and reports everything that is wrong with it at once. */
import { join } from 'node:path';
import { memory, remembered } from '../remembered.ts';
import { digestIssues } from './digests.ts';
import { readText } from './files.ts';
import { addressIssues, translationIssues } from './identity.ts';
import type { Issue } from './issues.ts';
import { type Kept, openKept } from './kept.ts';
import { kindNames, kinds } from './kinds.ts';
import { originalOf, type Placement } from './paths.ts';
import { placeFiles } from './placements.ts';
import { listPublic } from './public-files.ts';
import { errorIn, type Placed, readRecordFile, START } from './read-file.ts';
import type { Shape } from './record-fields.ts';
import { language } from './schemas/fields.ts';
import { translation } from './schemas/translation.ts';
import type { FailedFile, Kind, KindData, RecordFile, Records, TranslationFile } from './types.ts';

const CONFERENCE = 'content/conference.md';

/**
 * Reads `content/` and lists `public/` under `root`. `records` holds every record without errors, drafts too, in the
 * order of their paths. Without a usable conference.md an empty one stands in, so that the rest is checked too. `language` is the one to report issues in.
 * References between records are not checked here.
 */
export function readRecords(
  root: string,
  kept: Kept = openKept({ cacheDir: null, version: '' }),
): { records: Records; language: string; issues: Issue[] } {
  const { placements, meant, issues: misplaced } = placeFiles(root);
  const { publicFiles, issues: linked } = listPublic(root);
  const originals: Placed<KindData[Kind]>[] = [];
  const translations: Placed<TranslationFile['data']>[] = [];
  for (const [file, placement] of placements) {
    if (placement.language === null)
      originals.push(placed(readRecordFile(root, file, shapes[placement.kind], kept), placement));
    else translations.push(placed(readRecordFile(root, file, translationShape, kept), placement));
  }

  const conference = originals.find(({ placement }) => placement.kind === 'conference');
  const languages = languagesOf(conference?.typed());
  const issues = [
    conference || meant.has(CONFERENCE) ? [] : [errorIn(CONFERENCE, { code: 'no-conference', params: {} })],
    misplaced,
    linked,
    ...[...originals, ...translations].map((file) => file.issues),
    addressIssues(originals, languages, meant),
    translationIssues(translations, originals, languages, meant),
    digestIssues(root, originals, publicFiles),
  ].flat();
  const failed = new Set(issues.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  return {
    records: collect(
      originals.filter(({ file }) => !failed.has(file)),
      translations.filter(({ file }) => !failed.has(file)),
      {
        publicFiles,
        failed: [
          ...[...originals, ...translations.map((one) => ({ ...one, valid: {} }))]
            .filter(({ file }) => failed.has(file))
            .map(({ file, source, locate, valid, placement: { kind, edition } }) => ({
              file,
              source,
              locate,
              kind,
              edition,
              data: valid,
            })),
          ...[...meant].map(([file, { kind, edition }]) => unread(file, kind, edition)),
        ],
      },
    ),
    language: languages[0] ?? guessedLanguage(root, [...placements.keys()]),
    issues,
  };
}

const shapes = Object.fromEntries(
  kindNames.map((name) => [name, { name, schema: kinds[name].schema }]),
) as unknown as Record<Kind, Shape<KindData[Kind]>>;

const translationShape: Shape<TranslationFile['data']> = { name: 'translation', schema: translation };

const placedFiles = memory<object, Placed<unknown>>();

/** The path of a file says where it stands, so that of the same file it is the same place. */
const placed = <T>(read: Omit<Placed<T>, 'placement'>, placement: Placement): Placed<T> =>
  placedFiles(read, [], () => ({ ...read, placement })) as Placed<T>;

/** The conference's languages as far as they can be read, also when other fields of it are wrong. */
function languagesOf(conference: Record<string, unknown> | null | undefined): string[] {
  const typed = conference?.languages;
  // `ru, en` without brackets is one text.
  const languages: unknown[] =
    typeof typed === 'string' ? typed.split(/[\s,;]+/) : Array.isArray(typed) ? typed : [];
  return languages.flatMap((one) => language.safeParse(one).data ?? []);
}

/** The language that organizers who did not say it most likely read. */
function guessedLanguage(root: string, files: string[]): string {
  const isRussian = files.some((file) => {
    const content = readText(join(root, file));
    return 'text' in content && /\p{Script=Cyrillic}/u.test(content.text);
  });
  return isRussian ? 'ru' : 'en';
}

/** A file at the place where it should be: it is reported where it is, and nothing more is said of it. */
function unread(file: string, kind: Kind, edition: string | null): FailedFile {
  return { file, source: '', locate: () => START, kind, edition, data: {} };
}

const standIn: RecordFile<'conference'> = {
  kind: 'conference',
  id: 'conference',
  edition: null,
  file: CONFERENCE,
  source: '',
  locate: () => ({ line: 1, column: 1 }),
  data: kinds.conference.schema.parse({ name: '…', languages: ['en'] }),
  translations: {},
};

function collect(
  originals: Placed<KindData[Kind]>[],
  translations: Placed<TranslationFile['data']>[],
  rest: Pick<Records, 'publicFiles' | 'failed'>,
): Records {
  const records: Record<Exclude<keyof Records, 'conference' | keyof typeof rest>, RecordFile[]> = {
    editions: [],
    sessions: [],
    resolutions: [],
    followUps: [],
    organizations: [],
    people: [],
    topics: [],
    pages: [],
  };
  let conference: RecordFile = standIn;
  const translationsOf = Map.groupBy(translations, ({ file }) => originalOf(file));
  for (const original of originals) {
    const { data } = original;
    if (data === null) continue;
    const { kind } = original.placement;
    const own = (translationsOf.get(original.file) ?? []).map(toTranslation);
    const record = recordFiles(original, own, () => toRecord(original, data, own));
    const { collection } = kinds[kind];
    if (collection === 'conference') conference = record;
    else records[collection].push(record);
  }
  return { ...records, ...rest, conference } as Records;
}

const recordFiles = memory<Placed<unknown>, RecordFile>();

const toRecord = (
  { placement: { kind, id, edition }, file, source, locate }: Placed<unknown>,
  data: KindData[Kind],
  own: TranslationFile[],
): RecordFile => ({
  ...{ kind, id, edition, file, source, locate, data },
  translations: Object.fromEntries(own.map((one) => [one.language, one])),
});

const toTranslation = remembered(
  ({ placement, file, source, locate, data }: Placed<TranslationFile['data']>) =>
    ({ language: placement.language ?? '', file, source, locate, data }) as TranslationFile,
);
