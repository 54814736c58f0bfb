/** `content/<edition>/resolutions/*.md`: an outcome document; its text, word for word, in the body. */
import { z } from 'astro/zod';
import { levels } from '../../strings/terms.ts';
import { sourceKinds } from '../../strings/vocabulary.ts';
import { day, partialDate } from './dates.ts';
import { email, flag, id, itemReference, publicFile, refuse, sha256, text, words } from './fields.ts';
import { addressee, recordFields } from './shared.ts';

const level = z.enum(levels).optional();

const addressees = z
  .array(addressee)
  .optional()
  .describe('Who received it or is to act. Replaces what is inherited; `[]` clears it.');
const topics = z.array(id).optional().describe('Ids of topics. Replaces what is inherited; `[]` clears it.');

const part = z.strictObject({
  title: text.optional().describe('An editorial title, for lists; not words of the document.'),
  session: id.optional().describe('Id of the session it came from, in the same edition.'),
  addressees,
  topics,
});

const recommendation = z.strictObject({
  addressees,
  topics,
  due: z
    .strictObject({
      date: partialDate.optional().describe('The date that the words mean.'),
      words: words.describe('The words of the document that set the time.'),
    })
    .optional()
    .describe('When the document wants it done.'),
  continues: z
    .union([itemReference, z.array(itemReference)])
    .transform((typed) => (typeof typed === 'string' ? [typed] : typed))
    .meta({ $comment: 'item (`2017/resolution#1-i-3`), or a list of items' })
    .optional()
    .describe('The item of an earlier conference that it takes up, or several: `2015/resolution#2-1`.'),
});

/** Both are needed to find the place: words that were only added or taken out have others beside them. */
const changed = z
  .string()
  .trim()
  .superRefine((value, context) => {
    if (value === '') refuse(context, { code: 'correction-one-sided', params: {} });
  })
  .meta({ $comment: 'text', minLength: 1 });

const correction = z.strictObject({
  date: partialDate.describe('When the text was corrected here.'),
  item: id.optional().describe('Id of the item that changed.'),
  was: changed.describe('The words before, with those beside them where words were only added.'),
  now: changed.describe('The words now, with those beside them where words were only taken out.'),
  basis: text.optional().describe('Why, and on whose decision.'),
});

const dispatch = z.strictObject({
  to: id.describe('Id of the organization it was sent to.'),
  date: partialDate.optional().describe('Date of the letter.'),
  number: words.optional().describe('Number of the letter.'),
  words: words.optional().describe('The words that say it was sent.'),
  file: publicFile.optional().describe('The letter, a file under `public/`.'),
});

export const resolution = z.strictObject({
  title: text.describe('The document’s whole title; it is not repeated in the body.'),
  'short-title': text.optional().describe('A short title for lists and breadcrumbs.'),
  stage: z
    .enum(['draft', 'adopted'])
    .default('adopted')
    .describe('`adopted` (usual) or still a `draft` of the document.'),
  proposals: z
    .strictObject({
      until: day.optional().describe('The last day on which proposals are accepted.'),
      email: email.optional().describe('Where to send them, when not to the first of the contacts.'),
    })
    .optional()
    .describe('Of a draft: until when and where proposals on it are accepted.'),
  adopted: z
    .strictObject({
      date: partialDate.optional().describe('When.'),
      by: text.optional().describe('By whom.'),
      manner: text.optional().describe('How: by vote, by acclamation.'),
      signed: z
        .array(
          z.strictObject({
            post: text.optional().describe('Post of the signatory.'),
            name: text.describe('Name of the signatory.'),
          }),
        )
        .default([])
        .describe('Who signed it, in order.'),
    })
    .optional()
    .describe('How it was adopted, as far as the document says so.'),
  source: z
    .strictObject({
      file: publicFile.optional().describe('The original, a file under `public/`.'),
      kind: z
        .enum(sourceKinds)
        .optional()
        .describe('What `text` was taken from: a signed paper, a Word file, the text of a scan, a web page.'),
      text: publicFile
        .optional()
        .describe(
          'The original’s bare text, a file under `public/`: the text here is compared with it, letter by letter.',
        ),
      sha256: sha256.optional().describe('SHA-256 digest of `file`, shown to readers.'),
      complete: flag.optional().describe('Whether the whole document is given here.'),
      omitted: z
        .array(words)
        .default([])
        .describe(
          'Lines of the original that are left out here (running heads, page numbers), each as it stands there.',
        ),
      differences: z
        .array(
          z.strictObject({
            source: words.describe('The words of the original.'),
            text: words.describe('The words here.'),
            reason: words.describe('Why they differ.'),
          }),
        )
        .default([])
        .describe('Words that differ here from the original.'),
    })
    .optional()
    .describe('Where the text comes from.'),
  levels: z
    .strictObject({
      arabic: level.describe('What a heading with an Arabic number is; usually `part`.'),
      roman: level.describe(
        'What a heading with a Roman number, a letter or a decimal is; usually `section`.',
      ),
      item: level.describe('What an item is; usually `item`.'),
      subitem: level.describe('What an item inside an item is; usually `subitem`.'),
    })
    .optional()
    .describe('Words for the levels in citations, when not the usual ones.'),
  prose: z.array(id).default([]).describe('Ids of labelled paragraphs that are not recommendations.'),
  items: z
    .strictObject({
      from: z
        .enum(['dashes', 'paragraphs'])
        .describe('`dashes`: every line of a dashed list is an item; `paragraphs`: every paragraph is.'),
    })
    .optional()
    .describe('For documents without labels only.'),
  parts: z.record(id, part).default({}).describe('By a part’s or section’s id; inherited downwards.'),
  recommendations: z
    .record(id, recommendation)
    .default({})
    .describe('By an item’s id; only what differs from its part.'),
  dispatches: z.array(dispatch).default([]).describe('To whom the resolution was sent, and when.'),
  corrections: z
    .array(correction)
    .default([])
    .describe('Changes of the published words; the original has those before.'),
  notes: z.record(id, text).default({}).describe('An editor’s note by item id: `так в документе`.'),
  ...recordFields,
});

export type Resolution = z.output<typeof resolution>;
