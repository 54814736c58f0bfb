/** FILES -> RECORDS: reads a project's whole content and reports everything that is wrong with it at once. */
import { join } from 'node:path';
import { filesUnder } from './files.ts';
import { addressIssues, translationIssues } from './identity.ts';
import type { Issue } from './issues.ts';
import { kinds } from './kinds.ts';
import { originalOf, type Placement, placeFile } from './paths.ts';
import { errorIn, type Placed, readRecordFile } from './read-file.ts';
import { translation } from './schemas/translation.ts';
import type { Kind, KindData, RecordFile, Records, TranslationFile } from './types.ts';

const CONFERENCE = 'content/conference.md';

/**
 * Reads `content/` and lists `public/` under `root`. `records` holds every record without errors, drafts too, in the
 * order of their paths. Without a usable conference.md an empty one stands in, so that the rest is checked too. `language` is the one to report issues in.
 * References between records are not checked here.
 */
export function readRecords(root: string): { records: Records; language: string; issues: Issue[] } {
  const { placements, issues: misplaced } = placeFiles(root);
  const originals: Placed<KindData[Kind]>[] = [];
  const translations: Placed<TranslationFile['data']>[] = [];
  for (const [file, placement] of placements) {
    if (placement.language === null) {
      originals.push({
        ...readRecordFile<KindData[Kind]>(root, file, kinds[placement.kind].schema),
        placement,
      });
    } else {
      translations.push({ ...readRecordFile(root, file, translation), placement });
    }
  }

  const conference = originals.find(({ placement }) => placement.kind === 'conference');
  const languages = languagesOf(conference?.typed);
  const issues = [
    conference ? [] : [errorIn(CONFERENCE, { code: 'no-conference', params: {} })],
    misplaced,
    ...[...originals, ...translations].map((file) => file.issues),
    addressIssues(originals, languages),
    translationIssues(translations, originals, languages),
  ].flat();
  const failed = new Set(issues.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  return {
    records: collect(
      originals.filter(({ file }) => !failed.has(file)),
      translations.filter(({ file }) => !failed.has(file)),
      {
        publicFiles: new Set(filesUnder(join(root, 'public')).map((file) => `/${file}`)),
        failed: [...originals, ...translations.map((one) => ({ ...one, valid: {} }))]
          .filter(({ file }) => failed.has(file))
          .map(({ file, source, locate, valid, placement: { kind, edition } }) => ({
            file,
            source,
            locate,
            kind,
            edition,
            data: valid,
          })),
      },
    ),
    language: languages[0] ?? 'en',
    issues,
  };
}

function placeFiles(root: string): { placements: Map<string, Placement>; issues: Issue[] } {
  const placements = new Map<string, Placement>();
  const issues: Issue[] = [];
  const files = filesUnder(join(root, 'content')).map((path) => `content/${path}`);
  for (const file of files) {
    const placement = placeFile(file.slice('content/'.length));
    if (placement === null) continue;
    if (!('problem' in placement)) {
      placements.set(file, placement);
      continue;
    }
    const { problem } = placement;
    const other = problem.code === 'bad-file-name' ? problem.params.suggestion : undefined;
    const taken = other !== undefined && files.includes(other);
    issues.push(errorIn(file, taken ? { code: 'duplicate-id', params: { other } } : problem));
  }
  return { placements, issues };
}

/** The conference's languages as far as they can be read, also when other fields of it are wrong. */
function languagesOf(conference: Record<string, unknown> | null | undefined): string[] {
  const languages = conference?.languages;
  return Array.isArray(languages) ? languages.filter((language) => typeof language === 'string') : [];
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
  for (const { placement, file, source, locate, data } of originals) {
    if (data === null) continue;
    const { kind, id, edition } = placement;
    const own = (translationsOf.get(file) ?? []).map(toTranslation);
    const record: RecordFile = {
      kind,
      id,
      edition,
      file,
      source,
      locate,
      data,
      translations: Object.fromEntries(own),
    };
    const { collection } = kinds[kind];
    if (collection === 'conference') conference = record;
    else records[collection].push(record);
  }
  return { ...records, ...rest, conference } as Records;
}

function toTranslation({ placement, file, source, locate, data }: Placed<TranslationFile['data']>) {
  const language = placement.language ?? '';
  return [language, { language, file, source, locate, data } as TranslationFile] as const;
}
