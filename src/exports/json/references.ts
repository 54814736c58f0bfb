/** Refs of the model -> references of the documents: absolute, with the address of what they point at. */
import type { z } from 'astro/zod';
import type { Ref } from '../../model/entry.ts';
import type { SessionType } from '../../strings/vocabulary.ts';
import type { link, reference, sessionReference } from '../api/fields.ts';
import type { FileType, Format, Publication } from '../format.ts';
import { onceFor } from '../once.ts';
import type { SubjectKind, Subjects } from '../subjects.ts';

export const suffix = 'json';

/** `2017` of `/2017/`: the last part of an address is an id. */
const idOf = (address: string): string => address.split('/').at(-2) ?? '';

export const linkTo = ({ title, address }: Ref, { url }: Publication): z.output<typeof link> => ({
  id: idOf(address),
  title,
  url: url(address),
});

export const referTo = (ref: Ref, publication: Publication): z.output<typeof reference> => ({
  ...linkTo(ref, publication),
  json: documents(publication).get(ref.address) ?? '',
});

/** A thing's file in another format; `null` where it has none. */
export function fileIn<Kind extends SubjectKind>(
  format: Format,
  kind: Kind,
  subject: Subjects[Kind],
  { model, fileUrl }: Publication,
): string | null {
  const file: FileType<Subjects[Kind]> | undefined = format.files[kind];
  const exists = file !== undefined && (file.has?.(subject, model) ?? true);
  return exists ? fileUrl(kind, subject, format.suffix) : null;
}

/** A reference to what may not be stated. */
export const referIfAny = (ref: Ref | null, publication: Publication) =>
  ref === null ? null : referTo(ref, publication);

export const referToSession = (
  session: (Ref & { type: SessionType }) | null,
  publication: Publication,
): z.output<typeof sessionReference> | null =>
  session === null ? null : { ...referTo(session, publication), type: session.type };

/** The absolute URL of each thing's document, by the address of its page: documents are full of references. */
const documents = onceFor(({ model, fileUrl }: Publication) => {
  const entry = <Kind extends SubjectKind>(kind: Kind, subject: Subjects[Kind], address: string) =>
    [address, fileUrl(kind, subject, suffix)] as const;
  return new Map([
    ...model.organizations.map((one) => entry('organization', one, one.address)),
    ...model.editions.flatMap((edition) => [
      entry('edition', edition, edition.address),
      ...edition.sessions.map((one) => entry('session', one, one.address)),
      ...edition.resolutions.map((one) => entry('resolution', one, one.address)),
    ]),
  ]);
});
