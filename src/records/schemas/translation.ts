/** `<id>.<language>.md`: a translation of a record; everything not here is the original's. */
import { z } from 'astro/zod';
import { partialDate } from './dates.ts';
import { flag, text, words } from './fields.ts';

export const translation = z.strictObject({
  title: words.optional().describe('The title in this language.'),
  translation: z
    .strictObject({
      by: text.optional().describe('Who translated it.'),
      date: partialDate.optional().describe('When.'),
      official: flag.default(false).describe('Whether it is an official translation.'),
      'approved-by': text.optional().describe('Who approved it.'),
    })
    .prefault({})
    .describe('Whose translation it is.'),
});

export type Translation = z.output<typeof translation>;
