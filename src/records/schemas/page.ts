/** `content/pages/*.md`: a free page of the organizer. */
import { z } from 'astro/zod';
import { text, wholeNumber } from './fields.ts';
import { recordFields } from './shared.ts';

export const page = z.strictObject({
  title: text.describe('Title of the page.'),
  order: wholeNumber
    .optional()
    .describe(
      'Its place among the pages at the foot of the site; smaller comes first. The page `about` stands in the menu.',
    ),
  ...recordFields,
});

export type Page = z.output<typeof page>;
