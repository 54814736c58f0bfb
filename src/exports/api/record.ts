/** What the documents of all records share. */
import { z } from 'astro/zod';
import { materialKinds } from '../../strings/vocabulary.ts';
import { blocks } from './blocks.ts';
import { date, day, id, language, link, reference, stated, text, url } from './fields.ts';

/** Stands last: the longest. */
export const record = {
  summary: stated.describe('The organizer’s own short text about it.'),
  notice: z
    .strictObject({ date: date.describe('Its date.'), text: text.describe('Its words.') })
    .nullable()
    .describe('A dated text of the organizer that is shown beside every mention.'),
  contentLanguage: language.describe(
    'Language of its title and words: the original’s where there is no translation.',
  ),
  languages: z.array(language).describe('All languages that it exists in, the original’s first.'),
};

export const body = blocks.describe('Its words as blocks, in order.');

/** The day that the content itself says it last changed. */
export const modified = date.describe(
  'When it last changed by what its content says: the adoption (else the last day of the conference), a correction, a notice, a follow-up; a month or year where no more is known.',
);

export const material = z
  .strictObject({
    kind: z.enum(materialKinds).describe('What it is, a code.'),
    label: text.describe('What a link to it says.'),
    url: url.describe('Where it opens.'),
    format: stated.describe('What opens: «PDF» of a file of this site, else the host.'),
    date: date.nullable().describe('Its date.'),
    size: stated.describe('Its size as stated, with the unit.'),
    credit: stated.describe('Whose work it is.'),
    license: stated.describe('Its licence.'),
  })
  .meta({ id: 'material' });

export const participation = z
  .strictObject({
    person: link.describe('Who.'),
    role: stated.describe('As what, in words: «ведущий».'),
    post: stated.describe('The post, as stated for this session, else as the person’s own page says.'),
    organization: reference.nullable().describe('For which organization, where the programme says so.'),
  })
  .meta({ id: 'participation' });

export const held = {
  start: day.describe('First day of the conference.'),
  end: day.describe('Last day of the conference.'),
};

export const ofEdition = reference.describe('The conference of that year.');

export const ownId = id.describe('Its permanent id: the last part of its address.');
