/** MODELS -> ALL FILES OF THE SITE, each of which is written only when it is asked for. */
import { type Place, pathOf } from '../address.ts';
import { withWholeLinks } from '../markdown/whole-links.ts';
import type { Proceedings } from '../model/types.ts';
import { fileAddress, formatsOf } from './downloads.ts';
import type { Contents, Format, Publication } from './format.ts';
import { type SubjectKind, subjects } from './subjects.ts';

export interface ExportedFile {
  /** Root-relative, with the language, without the base path. */
  address: string;
  format: Format;
  write: () => Contents | Promise<Contents>;
}

export interface FilesOptions {
  /** Where the site stands: `https://example.org`. */
  site: string;
  base: string;
  /** Ids of formats that are not written here. */
  without: readonly string[];
  /** The Markdown of a record's body by its page's address and language. */
  markdown: (address: string, language: string) => string;
}

export function filesOf(models: readonly Proceedings[], options: FilesOptions): ExportedFile[] {
  return models.flatMap((model) => {
    const publication = publicationOf(model, options);
    const kinds = Object.keys(subjects) as SubjectKind[];
    return kinds.flatMap((kind) => filesOfKind(kind, publication, options.without));
  });
}

function filesOfKind<Kind extends SubjectKind>(
  kind: Kind,
  publication: Publication,
  without: readonly string[],
): ExportedFile[] {
  const { model } = publication;
  const { of, existsIn } = subjects[kind];
  return of(model)
    .filter((subject) => existsIn?.(subject).includes(model.language) ?? true)
    .flatMap((subject) =>
      formatsOf(kind, subject, { model, without }).map(({ format, file }) => ({
        address: fileAddress(kind, subject, format.suffix, model),
        format,
        write: () => file.write(subject, publication),
      })),
    );
}

function publicationOf(model: Proceedings, { site, base, markdown }: FilesOptions): Publication {
  const place: Place = { base, language: model.language, languages: model.languages };
  const url = (address: string, language = place.language) =>
    new URL(pathOf(address, { ...place, language }), site).href;
  return {
    model,
    url,
    fileUrl: (kind, subject, suffix, language = model.language) =>
      url(fileAddress(kind, subject, suffix, { ...place, language })),
    markdownOf: ({ address }) =>
      withWholeLinks(markdown(address, model.language), { file: `${address.slice(1, -1)}.md`, url }),
  };
}
