/** Field types that the schemas of the JSON documents share. */
import { z } from 'astro/zod';
import { addresseeManners, sessionTypes } from '../../strings/vocabulary.ts';
import { apiVersion } from './names.ts';

/** Plain text, as written: neither HTML nor Markdown. */
export const text = z.string();
/** A text where one is stated. */
export const stated = text.nullable();

export const id = z.string().regex(/^[a-z0-9-]+$/);
export const count = z.number().int().min(0);
/** BCP 47, lower case: `ru`, `zh-tw`. */
export const language = z.string().regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/);
/** An absolute URL. */
export const url = z.string().meta({ format: 'uri' });

/** RFC 3339: `2017-05-11`. */
export const day = z.string().meta({ format: 'date' });
/** A day, or a month or year where no more is known: `2018`, `2018-03`. */
export const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
/** `10:30` */
export const time = z.string().regex(/^\d{2}:\d{2}$/);
/** RFC 3339 with the offset of the place: `2017-05-11T10:30:00+03:00`. */
export const instant = z.string().meta({ format: 'date-time' });
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const sessionType = z.enum(sessionTypes);
export const manner = z.enum(addresseeManners);
export const stage = z.enum(['draft', 'adopted']);

/** The key of an item, part or section, the same in all editions. */
export const key = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+#[a-z0-9-]+$/);

/** What every document begins with. */
export const head = {
  $schema: url.describe('The JSON Schema of this document.'),
  version: z
    .literal(apiVersion)
    .describe('Version of the schema. Within a version fields and codes may be added; none is taken away.'),
  url: url.describe('The page of the site about it.'),
  json: url.describe('The address of this document.'),
  language: language.describe(
    'Language of names, places and citations here. What a document says is in its own, see `contentLanguage`.',
  ),
  otherLanguages: z
    .array(
      z.strictObject({
        language: language.describe('The language.'),
        json: url.describe('The document in it.'),
      }),
    )
    .describe('The same document in the other languages that there is one in.'),
  conference: z
    .strictObject({ name: text.describe('Its name.'), url: url.describe('The home page of its site.') })
    .describe('The conference that publishes it.'),
  rights: stated.describe('What the conference says about the use of its texts, in words.'),
  license: stated.describe('The licence that it names: a name or an address.'),
};

/** A thing with a page, and no document of its own. */
export const link = z
  .strictObject({
    id: id.describe('Its id: the last part of its address.'),
    title: text.describe('Its name.'),
    url: url.describe('Its page.'),
  })
  .meta({ id: 'link' });

/** A thing with a page and a document. */
export const reference = z
  .strictObject({ ...link.shape, json: url.describe('Its own JSON document.') })
  .meta({ id: 'reference' });

export const sessionReference = z
  .strictObject({ ...reference.shape, type: sessionType.describe('The kind of session, a code.') })
  .meta({ id: 'sessionReference' });

export const addressee = z
  .strictObject({
    manner: manner.describe(
      'How the document names it, a code: it was sent to it, proposed or recommended to it, it is responsible, or takes part.',
    ),
    words: text.describe(
      'The words of the document that say so: a quotation, of the original also in a translation.',
    ),
    organization: reference.describe('The body or group that is named.'),
  })
  .meta({ id: 'addressee' });
