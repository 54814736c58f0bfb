/** FORMATS -> SAMPLES: one file of each kind of thing that a format has, for the page that explains formats. */
import { wordsIn } from '../strings/pick.ts';
import { type DownloadOptions, fileAddress, formatName, formatsOf } from './downloads.ts';
import type { Audience, Format } from './format.ts';
import { formats } from './formats.ts';
import { type SubjectKind, subjects } from './subjects.ts';

export interface FormatSamples {
  name: string;
  suffix: string;
  audience: Audience;
  /** What it is for, in one phrase. */
  about: string | null;
  files: SampleFile[];
}

export interface SampleFile {
  kind: SubjectKind;
  /** Of a schema, of which all are shown: `resolution`. */
  name: string | null;
  /** As `Download.address`. */
  address: string;
}

/** In order of the table; formats that have no file on this site are left out. */
export function formatSamples(options: DownloadOptions): FormatSamples[] {
  const { language } = options.model;
  const kinds = Object.keys(subjects) as SubjectKind[];
  const samples = kinds.flatMap((kind) => samplesOfKind(kind, options));
  return Object.values<Format>(formats).flatMap((format) => {
    const { suffix, audience, about } = format;
    const files = samples.filter((sample) => sample.format === format).map(({ file }) => file);
    if (files.length === 0) return [];
    return {
      name: formatName(format, language),
      suffix,
      audience,
      about: about === undefined ? null : wordsIn(about, language),
      files,
    };
  });
}

interface Sample {
  format: Format;
  file: SampleFile;
}

function samplesOfKind<Kind extends SubjectKind>(kind: Kind, options: DownloadOptions): Sample[] {
  const { model } = options;
  const rows = subjects[kind].of(model).map((subject) => ({
    subject,
    formats: formatsOf(kind, subject, options).map(({ format }) => format),
  }));
  // What is adopted comes first, then the thing that has most formats, so that samples are of the same one.
  const fullest = rows.toSorted(
    (a, b) => isDraft(a.subject) - isDraft(b.subject) || b.formats.length - a.formats.length,
  );
  return Object.values<Format>(formats).flatMap((format) => {
    const having = fullest.filter((row) => row.formats.includes(format));
    return (kind === 'schema' ? having : having.slice(0, 1)).map(({ subject }) => ({
      format,
      file: {
        kind,
        name: 'name' in subject && kind === 'schema' ? subject.name : null,
        address: fileAddress(kind, subject, format.suffix, model),
      },
    }));
  });
}

const isDraft = (subject: object) => Number('stage' in subject && subject.stage === 'draft');
