/** `content/people/*.md`: a person named in a programme; a short biography in the body. */
import { z } from 'astro/zod';
import { day } from './dates.ts';
import { orcid, text, words } from './fields.ts';
import { imported, link, recordFields } from './shared.ts';

const nameParts = z.strictObject({
  family: text.describe('Family name.'),
  given: text.optional().describe('Given name.'),
  patronymic: text.optional().describe('Patronymic.'),
});

export const person = z.strictObject({
  name: z
    .union([words, nameParts])
    .meta({ $comment: 'text, or the parts of the name' })
    .describe('The person’s name.'),
  post: text.optional().describe('Present post.'),
  degree: text.optional().describe('Academic degree or title.'),
  affiliations: z.array(text).default([]).describe('Where the person works, in words.'),
  orcid: orcid.optional().describe('ORCID: `0000-0002-1825-0097`.'),
  links: z.array(link).default([]).describe('The person’s pages elsewhere.'),
  'also-known-as': z.array(words).default([]).describe('Other spellings that readers may search for.'),
  consent: z
    .strictObject({
      date: day.describe('When it was given.'),
      ref: words.optional().describe('Where it is kept.'),
      scope: words.optional().describe('What it covers.'),
    })
    .optional()
    .describe('Consent to publication. Never published itself.'),
  imported,
  ...recordFields,
});

export type Person = z.output<typeof person>;
