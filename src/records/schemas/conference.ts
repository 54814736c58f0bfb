/** `content/conference.md`: the series, its home page's text in the body. */
import { z } from 'astro/zod';
import { colour, email, language, text, url, words } from './fields.ts';
import { link, recordFields } from './shared.ts';

export const conference = z.strictObject({
  name: text.describe('The conference’s full name.'),
  'short-name': text.optional().describe('A short name for the header and the tab.'),
  languages: z
    .array(language)
    .min(1)
    .describe('Languages of the site. The first is the default and has no prefix in addresses.'),
  'unreviewed-languages': z
    .array(language)
    .default([])
    .describe(
      'Languages of the site whose interface is to be shown although no speaker has reviewed its words.',
    ),
  url: url.optional().describe('Where the site stands or will stand: `https://example.org/`.'),
  accent: colour.optional().describe('The one accent colour, in quotes: `"#0a7d55"`.'),
  contacts: z
    .array(
      z.strictObject({
        for: text.optional().describe('What to write or call about.'),
        name: text.optional().describe('Whom to ask for.'),
        post: text.optional().describe('That person’s post.'),
        email: email.optional().describe('E-mail address.'),
        phone: words.optional().describe('Telephone number, with the country’s code.'),
        address: text.optional().describe('Postal address.'),
      }),
    )
    .default([])
    .describe('Whom readers may write to or call.'),
  abbreviations: z
    .record(words, text)
    .default({})
    .describe('What abbreviations of the texts stand for: `МСП: малое и среднее предпринимательство`.'),
  repository: url
    .optional()
    .describe(
      'Web address of the repository with these files, or of a branch or folder in it: readers report errors and edit files there.',
    ),
  disclaimer: text.optional().describe('What this site is and is not, shown at the foot of every page.'),
  rights: text.optional().describe('Who holds the rights.'),
  license: words.optional().describe('Licence of the texts: `CC BY 4.0`.'),
  privacy: z
    .strictObject({
      consent: z
        .enum(['required', 'not-required'])
        .optional()
        .describe('`required`: people without `consent` are not published.'),
    })
    .default({})
    .describe('How personal data are treated.'),
  links: z.array(link).default([]).describe('Other places of the conference: organizer, social networks.'),
  ...recordFields,
});

export type Conference = z.output<typeof conference>;
