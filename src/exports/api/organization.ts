/** An organization or group: the document of `/organizations/<id>.json`, and the list of all. */
import { z } from 'astro/zod';
import { dispatchFields } from './dispatch.ts';
import { count, date, head, manner, reference, stated, text, url } from './fields.ts';
import { item } from './item.ts';
import { body, ownId, record } from './record.ts';

const kind = z.enum(['body', 'group']).describe('`group`: named by a document, and no body of its own.');
const fullName = text.describe('With the body that it belongs to.');
const short = stated.describe('Its short name.');
const named = count.describe('How many items name it.');

const successor = z
  .strictObject({
    ...reference.shape,
    from: date.nullable().describe('Since when.'),
    act: z
      .strictObject({
        title: text.describe('Its title.'),
        url: url.nullable().describe('Where it can be read.'),
      })
      .nullable()
      .describe('The act that says so.'),
  })
  .meta({ id: 'successor' });

export const organization = z.strictObject({
  ...head,
  id: ownId,
  name: text.describe('Its name.'),
  short,
  fullName,
  kind,
  country: stated.describe('ISO 3166 code of its country, or of a region of it.'),
  website: url.nullable().describe('Its own site.'),
  alsoKnownAs: z.array(text).describe('Other names that texts use.'),
  parent: reference.nullable().describe('What it belongs to.'),
  units: z.array(z.strictObject({ ...reference.shape, count: named })).describe('What belongs to it.'),
  successor: successor.nullable().describe('What took over its duties.'),
  predecessors: z
    .array(
      z
        .strictObject({
          ...reference.shape,
          successor: successor.describe('What took over its duties, this one or another in between.'),
          count: named,
        })
        .meta({ id: 'predecessor' }),
    )
    .describe(
      'Those whose duties it has now, also through others in between, the nearest first. What names them is in their own documents, and not among its items.',
    ),
  roles: z
    .array(
      z.strictObject({
        edition: reference.describe('At which conference.'),
        label: text.describe('The role, in the agreed words.'),
      }),
    )
    .describe('Where it held or supported the conference.'),
  dispatches: z
    .array(z.strictObject({ resolution: reference.describe('The resolution.'), ...dispatchFields }))
    .describe('Resolutions that were sent to it.'),
  files: z
    .strictObject({
      feed: url.nullable().describe('What is new about the items that name it, as an Atom feed.'),
    })
    .describe('What concerns it, in other formats.'),
  ...record,
  count: named.describe('How many items name it; one that names it in several manners is one.'),
  items: z
    .array(
      z.strictObject({
        manner: manner.describe('How they name it, a code.'),
        count: named.describe('How many.'),
        items: z.array(item).describe('The items, in order of the documents.'),
      }),
    )
    .describe('The items that name it, by manner. An item may name it in several.'),
  body,
});

export const organizations = z.strictObject({
  ...head,
  organizations: z
    .array(
      z.strictObject({ ...reference.shape, short, kind, count: named }).meta({ id: 'organizationEntry' }),
    )
    .describe('All organizations and groups; `title` is the full name.'),
});

export type OrganizationDocument = z.output<typeof organization>;
export type OrganizationsDocument = z.output<typeof organizations>;
