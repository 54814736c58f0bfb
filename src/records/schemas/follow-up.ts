/** `content/<edition>/follow-ups/*.md`: one dated, sourced answer or report; the report in the body. */
import { z } from 'astro/zod';
import { followUpStatuses } from '../../strings/vocabulary.ts';
import { partialDate } from './dates.ts';
import { href, id, itemReference, publicFile, text, words } from './fields.ts';
import { recordFields } from './shared.ts';

export const followUp = z
  .strictObject({
    date: partialDate.describe('When it happened: `2018`, `2018-03` or a day.'),
    about: z.array(itemReference).min(1).describe('The items or parts it is about: `2017/resolution#1-i-3`.'),
    status: z
      .enum(followUpStatuses)
      .optional()
      .describe('What it says of these items. Needs `according-to`.'),
    'according-to': z
      .strictObject({
        who: z
          .enum(['addressee', 'organizer', 'other'])
          .describe('Who says so: the body addressed, the organizer of the conference, or another.'),
        organization: id.optional().describe('Id of that organization.'),
      })
      .optional()
      .describe('Who says so; required with a status.'),
    document: z
      .strictObject({
        kind: text.optional().describe('What it is: `письмо`.'),
        date: partialDate.optional().describe('Its date.'),
        number: words.optional().describe('Its number.'),
        'in-reply-to': text.optional().describe('The letter it answers.'),
        file: publicFile
          .optional()
          .describe('The document, a file under `public/`; the site has it only with `publish: full`.'),
        publish: z
          .enum(['full', 'summary', 'no'])
          .default('summary')
          .describe(
            'What is published of it: `summary` (usual), the text below without the file; `full`, the file too; `no`, neither: only that there is a document, its kind, date and number.',
          ),
      })
      .optional()
      .describe('The document that says so.'),
    href: href.optional().describe('Where it can be read elsewhere.'),
    ...recordFields,
  })
  .superRefine((data, context) => {
    if (!data.status || data['according-to']) return;
    context.addIssue({
      code: 'custom',
      path: ['status'],
      params: { code: 'status-without-source', params: {} },
    });
  });

export type FollowUp = z.output<typeof followUp>;
