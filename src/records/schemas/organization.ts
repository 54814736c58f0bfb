/** `content/organizations/*.md`: a body or a group that a document names. */
import { z } from 'astro/zod';
import { partialDate } from './dates.ts';
import { countryCode, href, id, publicFile, text, url, words } from './fields.ts';
import { recordFields } from './shared.ts';

export const organization = z.strictObject({
  name: text.describe('Full official name.'),
  short: text.optional().describe('Short name: `Минэкономразвития России`.'),
  kind: z
    .enum(['body', 'group'])
    .default('body')
    .describe('`group` for what is no legal body: a cluster’s team.'),
  country: countryCode.optional().describe('ISO 3166 code of its country: `RU`.'),
  url: url.optional().describe('Its web site.'),
  logo: publicFile.optional().describe('Its logo, an image under `public/`.'),
  parent: id.optional().describe('Id of the organization it belongs to.'),
  'also-known-as': z
    .array(words)
    .default([])
    .describe('Other names and abbreviations that readers may search for.'),
  successor: z
    .strictObject({
      organization: id.describe('Id of the organization that took over.'),
      from: partialDate.optional().describe('Since when.'),
      act: z
        .strictObject({
          title: text.describe('Title of the act.'),
          href: href.optional().describe('Where it can be read.'),
        })
        .optional()
        .describe('The act that says so.'),
    })
    .optional()
    .describe('Which organization has taken over its duties.'),
  ...recordFields,
});

export type Organization = z.output<typeof organization>;
