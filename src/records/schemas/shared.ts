/** Groups of fields that several kinds share. Every field has one line for the docs. */
import { z } from 'astro/zod';
import { addresseeManners, materialKinds } from '../../strings/vocabulary.ts';
import { day, partialDate } from './dates.ts';
import { flag, href, id, text, words } from './fields.ts';

/** What every record may have. */
export const recordFields = {
  draft: flag
    .default(false)
    .describe('`true`: not published; shown by `npm run dev` and `build --preview`. Usually `false`.'),
  summary: text
    .optional()
    .describe('One or two sentences: the description of its page for search engines and link previews.'),
  notice: z
    .strictObject({
      date: day.describe('The day of the notice.'),
      text: text.describe('What a reader must know.'),
    })
    .optional()
    .describe('A dated text shown at the head of its page.'),
};

/** A file or a page elsewhere that belongs to a record. */
const material = z.strictObject({
  kind: z.enum(materialKinds).describe('What it is.'),
  label: text.optional().describe('The words of the link, when the kind is not enough.'),
  href: href.describe(
    'Where it is: a web address, or `/2017/slides.pdf` for a file under `public/`. Over 10 MB: link it.',
  ),
  date: partialDate.optional().describe('When it was published.'),
  size: words.optional().describe('Its size in words: `12 MB`.'),
  credit: text.optional().describe('Author or owner to be named beside it.'),
  license: words.optional().describe('Its licence: `CC BY 4.0`.'),
});

export type Material = z.output<typeof material>;

export const materials = z.array(material).default([]).describe('Files and links that belong to it.');

/** A link with its words. */
export const link = z.strictObject({
  label: text.optional().describe('The words of the link, when not the address.'),
  href: href.describe('Where it leads.'),
});

/** A body or group that an item names. */
export const addressee = z.strictObject({
  organization: id.describe('Id of the organization: the name of its file.'),
  as: z.enum(addresseeManners).describe('How the document addresses it.'),
  words: words.describe('The words that say so, quoted from the document letter by letter.'),
});

/** One person's part in a session or a talk, as it was at the time. */
const participation = z.strictObject({
  person: id.describe('Id of the person: the name of the file.'),
  role: text.optional().describe('The role in the programme’s words: `модератор`.'),
  post: text.optional().describe('Post at the time, when the person’s own does not fit.'),
  organization: id.optional().describe('Id of the organization represented.'),
});

export const participations = z
  .array(participation)
  .default([])
  .describe('Speakers and others, in the order to be shown.');

/** Topics of a record, by id. */
export const topics = z.array(id).default([]).describe('Ids of topics.');

/** What the import keeps in a record that it made, to see at the next import what has changed on which side. */
export const imported = z
  .strictObject({
    from: words.describe('Where it was imported from.'),
    guid: words.optional().describe('Its identifier there.'),
    values: z
      .record(z.string(), z.unknown())
      .meta({ $comment: 'values' })
      .default({})
      .describe('Values as imported, to see what has changed here since.'),
  })
  .optional()
  .describe('Written by `import`; leave it as it is.');
