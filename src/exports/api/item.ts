/** An item of a resolution with everything known about it. */
import { z } from 'astro/zod';
import { followUpStatuses } from '../../strings/vocabulary.ts';
import { blocks } from './blocks.ts';
import {
  addressee,
  date,
  id,
  key,
  language,
  link,
  reference,
  sessionReference,
  stage,
  stated,
  text,
  url,
} from './fields.ts';
import { modified } from './record.ts';

export const followUp = z
  .strictObject({
    date: date.describe('When.'),
    status: z
      .enum(followUpStatuses)
      .nullable()
      .describe('What it says of the item, a code. Show it with its date and its source only.'),
    about: stated.describe('The place it is about where that is not this item: a part that holds it.'),
    accordingTo: z
      .strictObject({
        who: z.enum(['addressee', 'organizer', 'other']).describe('Who says so, a code.'),
        organization: reference.nullable().describe('Which organization that is.'),
      })
      .nullable()
      .describe('Who says so; always there with a status.'),
    document: z
      .strictObject({
        kind: stated.describe('What it is: «письмо».'),
        date: date.nullable().describe('Its date.'),
        number: stated.describe('Its number.'),
        inReplyTo: stated.describe('The letter that it answers.'),
        file: url.nullable().describe('The document itself, where it is published in full.'),
      })
      .nullable()
      .describe('The document that says so.'),
    url: url.nullable().describe('Where it can be read.'),
    contentLanguage: language.describe('Language of the report.'),
    body: blocks.describe('The report.'),
  })
  .meta({ id: 'followUp' });

export const followUps = z.array(followUp).describe('What happened since, the latest first.');
export const addressees = z.array(addressee).describe('Whom the document names, and in which manner.');
export const session = sessionReference.nullable().describe('The session that it was prepared at.');

export const item = z
  .strictObject({
    id: id.describe('The path of labels: `1-i-3`; permanent.'),
    key: key.describe('The id that no other edition has: `2017/resolution#1-i-3`.'),
    url: url.describe('Its own page.'),
    label: stated.describe('Its label as it stands in the document: `3)`.'),
    place: text.describe('Where it stands, in words: «Пункт 3 раздела I части 1».'),
    placeShort: text.describe('The same in the short form: «п. 3 разд. I ч. 1».'),
    citation: text.describe('How a letter cites it.'),
    bibliography: text.describe(
      'How a scholarly text cites it; `{date}` stands where the day of access belongs.',
    ),
    text: text.describe('The words of its first paragraph, verbatim, without the label.'),
    lines: z
      .array(text)
      .describe('All its words, a string a paragraph; items inside it begin with their labels.'),
    leadIn: stated.describe('The words of the document that introduce it.'),
    within: z
      .array(
        z.strictObject({
          id: id.describe('Id of the part, section or item.'),
          place: text.describe('What it is: «Часть 1».'),
          name: text.describe('What it is called: the organizer’s title, else the document’s words.'),
          words: text.describe('The document’s own words there.'),
          url: url.describe('Where it stands.'),
        }),
      )
      .describe('What holds it, from the outside in.'),
    inner: z.array(key).describe('Keys of the items inside it.'),
    counted: z.boolean().describe('Whether counts and lists count it: no counted item holds it.'),
    stage: stage.describe('`draft`: a proposal, not adopted.'),
    resolution: reference.describe('The resolution it stands in.'),
    edition: reference.describe('The conference of that year.'),
    addressees,
    session,
    topics: z.array(link).describe('What it is about.'),
    due: z
      .strictObject({
        date: date.nullable().describe('The date that the words mean.'),
        words: text.describe('The words of the document.'),
      })
      .nullable()
      .describe('The time that the document sets.'),
    note: stated.describe('An editor’s note; not words of the document.'),
    continues: z
      .array(key)
      .describe('Keys of the items of earlier conferences that it takes up, as the organizer states.'),
    continuedBy: z.array(key).describe('Keys of the items of later conferences that take it up.'),
    followUps,
    modified,
    contentLanguage: language.describe('Language of the document’s words.'),
  })
  .meta({ id: 'item' });

export type Item = z.output<typeof item>;
export type FollowUp = z.output<typeof followUp>;
