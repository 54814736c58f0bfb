/** A resolution: the document of `…/resolutions/<id>.json`, and the list of an edition's. */
import { z } from 'astro/zod';
import { sourceKinds } from '../../strings/vocabulary.ts';
import { dispatchFields } from './dispatch.ts';
import { count, date, head, id, key, reference, sha256, stage, stated, text, url } from './fields.ts';
import { addressees, followUps, item, session } from './item.ts';
import { body, held, modified, ofEdition, ownId, record } from './record.ts';

const adoption = z
  .strictObject({
    date: date.nullable().describe('When.'),
    by: stated.describe('By whom.'),
    manner: stated.describe('How: by vote, by acclamation.'),
    signed: z
      .array(z.strictObject({ post: stated.describe('The post.'), name: text.describe('The name.') }))
      .describe('Who signed it, in order.'),
  })
  .meta({ id: 'adoption' });

const source = z
  .strictObject({
    kind: z.enum(sourceKinds).nullable().describe('What the text was taken from, a code.'),
    file: url.nullable().describe('The original.'),
    sha256: sha256.nullable().describe('SHA-256 digest of that file, hexadecimal.'),
    complete: z.boolean().describe('Whether the source has the whole document.'),
    breaksOffIn: stated.describe('Where it breaks off: «части 3».'),
    compared: z
      .strictObject({
        text: url.describe('The bare text of the original.'),
        hyphens: count.describe('Hyphens at line ends that were taken away to join a word.'),
        bullets: count.describe('Bullets and dashes before items that were left out.'),
      })
      .nullable()
      .describe(
        'What the text was compared with: it stands there letter for letter, but for white space and what is counted here; `null` where nothing was compared.',
      ),
    omitted: z.array(text).describe('Lines of the original that are left out here, each as it stands there.'),
    differences: z
      .array(
        z.strictObject({
          source: text.describe('The words of the original.'),
          text: text.describe('The words here.'),
          reason: text.describe('Why they differ.'),
        }),
      )
      .describe('Words that differ here from the original.'),
  })
  .meta({ id: 'source' });

const division = z
  .strictObject({
    id: id.describe('The path of labels: `1-i`.'),
    key: key.describe('The id that no other edition has: `2017/resolution#1-i`.'),
    url: url.describe('Its place in the whole text.'),
    label: stated.describe('As it stands in the document: `I.`.'),
    place: text.describe('Where it stands, in words: «Раздел I части 1».'),
    text: text.describe('The words of its heading after the label; empty where the label stands alone.'),
    title: stated.describe('The organizer’s own short title; not words of the document.'),
    session: session.describe('The session that it was prepared at, where that is stated for it.'),
    addressees: addressees.describe('Whom it names, where an outer part does not do so already.'),
    followUps,
  })
  .meta({ id: 'divisionFacts' });

const correction = z
  .strictObject({
    date: date.describe('When the published text was changed.'),
    item: id.nullable().describe('Id of the part or item.'),
    was: text.describe('The words before.'),
    now: text.describe('The words now.'),
    basis: stated.describe('Why, and on whose decision.'),
  })
  .meta({ id: 'correction' });

export const resolution = z.strictObject({
  ...head,
  id: ownId,
  title: text.describe('Its whole title.'),
  shortTitle: text.describe('A short title for lists.'),
  edition: ofEdition,
  held: z
    .strictObject({ title: text.describe('The whole title of the conference.'), ...held })
    .describe('The conference that adopted it.'),
  stage: stage.describe('`draft`: not adopted yet.'),
  proposalsUntil: date.nullable().describe('Of a draft: the last day on which proposals are accepted.'),
  adopted: adoption.nullable().describe('How it was adopted, as far as the document says so.'),
  translation: z
    .strictObject({
      by: stated.describe('Who translated it.'),
      date: date.nullable().describe('When.'),
      official: z.boolean().describe('Whether the translation is official; else the original prevails.'),
      approvedBy: stated.describe('Who approved it.'),
    })
    .nullable()
    .describe('Set where the words here are a translation.'),
  bibliography: text.describe(
    'How a scholarly text cites it; `{date}` stands where the day of access belongs.',
  ),
  count: count.describe('How many items count: those of the top level.'),
  modified,
  ...record,
  source: source.nullable().describe('Where the text comes from.'),
  corrections: z.array(correction).describe('What was changed after the adoption.'),
  dispatches: z
    .array(
      z.strictObject({
        organization: reference.describe('To which organization.'),
        ...dispatchFields,
      }),
    )
    .describe('To whom it was sent.'),
  abbreviations: z
    .record(z.string(), text)
    .describe('Abbreviations that stand in its text, with their long forms.'),
  divisions: z.array(division).describe('All its parts and sections, in order.'),
  items: z.array(item).describe('All its items, inner ones too, in order.'),
  body,
});

const entry = z.strictObject({
  ...reference.shape,
  shortTitle: text.describe('A short title for lists.'),
  stage: stage.describe('`draft`: not adopted yet.'),
  adoptedOn: date.nullable().describe('The day of its adoption, where one is stated.'),
  count: count.describe('How many items count: those of the top level.'),
  modified,
  contentLanguage: record.contentLanguage,
});

export const resolutionEntry = entry.meta({ id: 'resolutionEntry' });

export const resolutions = z.strictObject({
  ...head,
  edition: ofEdition,
  resolutions: z.array(resolutionEntry).describe('Its resolutions, the one with most items first.'),
});

export const recommendations = z.strictObject({
  ...head,
  edition: reference
    .nullable()
    .describe('The conference of that year; `null` where the items are of all years.'),
  count: count.describe(
    'How many items count: those of what was adopted; inner ones and those of drafts are listed, too.',
  ),
  items: z.array(item).describe('All items, the newest conference’s first, in order of the documents.'),
});

export type ResolutionDocument = z.output<typeof resolution>;
export type ResolutionEntry = z.output<typeof resolutionEntry>;
export type ResolutionsDocument = z.output<typeof resolutions>;
export type RecommendationsDocument = z.output<typeof recommendations>;
