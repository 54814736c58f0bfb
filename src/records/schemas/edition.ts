/** `content/<edition>/edition.md`: one holding of the conference. */
import { z } from 'astro/zod';
import { day, timezone } from './dates.ts';
import { colour, countryCode, id, text, wholeNumber, words } from './fields.ts';
import { materials, recordFields } from './shared.ts';

const EDITION_FORMATS = ['in-person', 'online', 'hybrid'] as const;

export const edition = z
  .strictObject({
    title: text.describe('Full title of this edition.'),
    motto: text.optional().describe('Its motto or theme.'),
    number: words.optional().describe('Which edition it is, as it is written: `II`.'),
    start: day.describe('First day.'),
    end: day.describe('Last day.'),
    timezone: timezone
      .optional()
      .describe('Time zone of all its times: `Europe/Moscow`. Needed when sessions have times.'),
    place: text.optional().describe('Where it was held.'),
    format: z.enum(EDITION_FORMATS).optional().describe('How people took part.'),
    accent: colour.optional().describe('This edition’s accent colour, in quotes.'),
    roles: z
      .array(
        z.strictObject({
          label: text.describe('The role in the agreed words: `При участии и поддержке`.'),
          organizations: z.array(id).min(1).describe('Ids of organizations, in the agreed order.'),
        }),
      )
      .default([])
      .describe('Who organized and supported it, in the agreed words and order.'),
    'participants-from': z
      .array(
        z.strictObject({
          name: text.describe('Country or region in the document’s words.'),
          code: countryCode.optional().describe('Its ISO 3166 code: `DE`, `RU-SPE`.'),
        }),
      )
      .default([])
      .describe('Where participants came from.'),
    facts: z
      .array(
        z.strictObject({
          value: words.describe('The figure as the document has it: `500`.'),
          label: text.describe('What it counts.'),
          qualifier: text.optional().describe('The document’s word before the figure: `порядка`.'),
        }),
      )
      .default([])
      .describe('Figures in the document’s words.'),
    'sessions-total': wholeNumber
      .optional()
      .describe('How many sessions there were, when not all are described here.'),
    materials,
    ...recordFields,
  })
  .superRefine((data, context) => {
    if (data.end >= data.start) return;
    context.addIssue({
      code: 'custom',
      path: ['end'],
      params: { code: 'end-before-start', params: { start: data.start, end: data.end } },
    });
  });

export type Edition = z.output<typeof edition>;
