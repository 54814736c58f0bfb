/** What the documents of all records begin with and hold. */
import type { z } from 'astro/zod';
import type { Entry } from '../../model/entry.ts';
import type { Material, Participation } from '../../model/types.ts';
import type { head } from '../api/fields.ts';
import { apiVersion, publishedSchemas, type SchemaName } from '../api/names.ts';
import type { material, participation, record } from '../api/record.ts';
import type { Publication } from '../format.ts';
import { type SubjectKind, type Subjects, subjects } from '../subjects.ts';
import { linkTo, referIfAny, suffix } from './references.ts';

type Fields<Shape extends z.core.$ZodShape> = z.output<z.ZodObject<Shape>>;

/** `page`: the address of the page about it. */
export function headOf<Kind extends SubjectKind>(
  name: SchemaName,
  [kind, subject]: [Kind, Subjects[Kind]],
  page: string,
  { model, url, fileUrl }: Publication,
): Fields<typeof head> {
  const schema = publishedSchemas(model).find((published) => published.name === name);
  const { conference } = model;
  return {
    $schema: schema === undefined ? '' : fileUrl('schema', schema, 'schema.json'),
    version: apiVersion,
    url: url(page),
    json: fileUrl(kind, subject, suffix),
    language: model.language,
    otherLanguages: (subjects[kind].existsIn?.(subject) ?? model.languages)
      .filter((language) => language !== model.language)
      .map((language) => ({ language, json: fileUrl(kind, subject, suffix, language) })),
    conference: { name: conference.name, url: url('/') },
    rights: conference.rights,
    license: conference.license,
  };
}

export const recordFields = ({
  summary,
  notice,
  contentLanguage,
  existsIn,
}: Entry): Fields<typeof record> => ({
  summary,
  notice: notice === null ? null : { date: notice.date, text: notice.text },
  contentLanguage,
  languages: existsIn,
});

export const materialsOf = (
  materials: readonly Material[],
  { url }: Publication,
): z.output<typeof material>[] =>
  materials.map(({ kind, label, href, format, date, size, credit, license }) => ({
    kind,
    label,
    url: url(href),
    format,
    date,
    size,
    credit,
    license,
  }));

export const peopleOf = (
  people: readonly Participation[],
  publication: Publication,
): z.output<typeof participation>[] =>
  people.map(({ person, role, post, organization }) => ({
    person: linkTo(person, publication),
    role,
    post,
    organization: referIfAny(organization, publication),
  }));
