/** THING -> ITS FILES, as the pages that link to them see them. */
import { languagePrefix, type Place } from '../address.ts';
import type { Proceedings } from '../model/types.ts';
import { wordsIn } from '../strings/pick.ts';
import type { Audience, FileType, Format } from './format.ts';
import { type FormatId, formats } from './formats.ts';
import { type SubjectKind, type Subjects, subjects } from './subjects.ts';

export interface Download {
  format: FormatId;
  /** The format's name in the page's language. */
  name: string;
  mediaType: string;
  audience: Audience;
  /** Root-relative, with the language, without the base path: `/en/2017/resolutions/resolution.pdf`. */
  address: string;
}

export interface DownloadOptions {
  /** In the page's language. */
  model: Proceedings;
  /** Ids of formats that are not written here. */
  without: readonly string[];
}

/** Files of a thing, in order of the table, and those of others that stand for the ones that it has not. */
export function downloadsOf<Kind extends SubjectKind>(
  kind: Kind,
  subject: Subjects[Kind],
  { model, without }: DownloadOptions,
): Download[] {
  return formatsFor(kind, without).flatMap(({ id, format, file }) => {
    const other = has(file, subject, model) ? undefined : (file.insteadOf?.(subject, model) ?? null);
    if (other === null) return [];
    const { suffix, mediaType, audience } = format;
    return {
      format: id,
      name: formatName(format, model.language),
      mediaType,
      audience,
      // A thing is of its kind, which a union of both does not say.
      address: fileAddress(other?.kind ?? kind, (other?.subject ?? subject) as never, suffix, model),
    };
  });
}

/** The one in a format; `undefined` where there is none. */
export const downloadIn = (downloads: readonly Download[], wanted: FormatId): Download | undefined =>
  downloads.find(({ format }) => format === wanted);

/** What readers know a format by, in their language. */
export const formatName = ({ name }: Format, language: string): string =>
  typeof name === 'string' ? name : wordsIn(name, language);

/** The formats that a thing has a file in, each with how it is written. */
export function formatsOf<Kind extends SubjectKind>(
  kind: Kind,
  subject: Subjects[Kind],
  { model, without }: DownloadOptions,
): FormatFile<Kind>[] {
  return formatsFor(kind, without).filter(({ file }) => has(file, subject, model));
}

interface FormatFile<Kind extends SubjectKind> {
  id: FormatId;
  format: Format;
  file: FileType<Subjects[Kind]>;
}

function formatsFor<Kind extends SubjectKind>(kind: Kind, without: readonly string[]): FormatFile<Kind>[] {
  const ids = Object.keys(formats) as FormatId[];
  return ids
    .filter((id) => !without.includes(id))
    .flatMap((id) => {
      const format: Format = formats[id];
      const file: FileType<Subjects[Kind]> | undefined = format.files[kind];
      return file === undefined ? [] : [{ id, format, file }];
    });
}

const has = <Subject>(file: FileType<Subject>, subject: Subject, model: Proceedings) =>
  file.has?.(subject, model) ?? true;

/** The address of a thing's file: the thing's with a suffix. Where it is not translated the file is the original's. */
export function fileAddress<Kind extends SubjectKind>(
  kind: Kind,
  subject: Subjects[Kind],
  suffix: string,
  { language, languages }: Pick<Place, 'language' | 'languages'>,
): string {
  const exists = subjects[kind].existsIn?.(subject) ?? languages;
  const written = exists.includes(language) ? language : (languages[0] ?? language);
  const address = subjects[kind].address(subject);
  return `/${languagePrefix({ language: written, languages })}${address.slice(1, -1)}.${suffix}`;
}
