/** One holding of the conference: the document of `/2017.json`, and the list of all. */
import { z } from 'astro/zod';
import { count, head, reference, stated, text, url } from './fields.ts';
import { body, held, material, modified, ownId, record } from './record.ts';
import { resolutionEntry } from './resolution.ts';
import { sessionEntry } from './session.ts';

const facts = {
  number: stated.describe('Its number in the series, as written: «II».'),
  ...held,
  place: stated.describe('Where.'),
};

export const edition = z.strictObject({
  ...head,
  id: ownId,
  name: text.describe('What a line calls it: the year.'),
  title: text.describe('Its whole title.'),
  motto: stated.describe('Its motto.'),
  ...facts,
  timezone: stated.describe('Its time zone: `Europe/Moscow`.'),
  roles: z
    .array(
      z.strictObject({
        label: text.describe('The role, in the agreed words.'),
        organizations: z.array(reference).describe('Who has it, in the agreed order.'),
      }),
    )
    .describe('Who holds and supports it.'),
  participantsFrom: z.array(text).describe('Countries and regions that participants came from.'),
  facts: z
    .array(
      z.strictObject({
        qualifier: stated.describe('What stands before the figure: «порядка».'),
        value: text.describe('The figure, as written.'),
        label: text.describe('What it counts.'),
      }),
    )
    .describe('Figures, in the words of the document.'),
  sessionsTotal: count
    .nullable()
    .describe('How many sessions were held, which may be more than are published.'),
  materials: z.array(material).describe('The programme, photos, the press and the like.'),
  modified,
  ...record,
  collections: z
    .strictObject({
      sessions: url.describe('The list of its sessions.'),
      resolutions: url.describe('The list of its resolutions.'),
      recommendations: url.describe('All items of its resolutions.'),
    })
    .describe('JSON documents of what belongs to it.'),
  files: z
    .strictObject({
      calendar: url.nullable().describe('The programme as iCalendar.'),
      scheduleXml: url
        .nullable()
        .describe('The programme as schedule.xml; `null` where no session has a time.'),
      scheduleJson: url.nullable().describe('The same as schedule.json.'),
    })
    .describe('Its programme in other formats.'),
  sessions: z.array(sessionEntry).describe('Its sessions in the order of the programme.'),
  resolutions: z.array(resolutionEntry).describe('Its resolutions, the one with most items first.'),
  body,
});

export const editions = z.strictObject({
  ...head,
  collections: z
    .strictObject({
      recommendations: url.describe('All items of all resolutions.'),
      organizations: url.describe('All organizations.'),
    })
    .describe('JSON documents of what all years share.'),
  files: z
    .strictObject({ feed: url.nullable().describe('What is new, as an Atom feed.') })
    .describe('What all years share, in other formats.'),
  editions: z
    .array(
      z
        .strictObject({
          ...reference.shape,
          name: text.describe('What a line calls it: the year.'),
          ...facts,
          sessions: count.describe('How many sessions are published.'),
          resolutions: count.describe('How many resolutions are published.'),
          items: count.describe('How many items count in them.'),
          modified,
        })
        .meta({ id: 'editionEntry' }),
    )
    .describe('The conferences, the newest first.'),
});

export type EditionDocument = z.output<typeof edition>;
export type EditionsDocument = z.output<typeof editions>;
