/** A session: the document of `…/sessions/<id>.json`, and the list of an edition's. */
import { z } from 'astro/zod';
import {
  count,
  date,
  day,
  head,
  id,
  instant,
  key,
  language,
  link,
  reference,
  sessionReference,
  stated,
  text,
  time,
  url,
} from './fields.ts';
import { body, material, modified, ofEdition, ownId, participation, record } from './record.ts';

const times = {
  start: time.nullable().describe('When it begins, in the time of the place.'),
  end: time
    .nullable()
    .describe('When it ends, in the time of the place; a time before `start` is of the next day.'),
  begins: instant.nullable().describe('The same instant as `start`, where the time zone is known.'),
  ends: instant.nullable().describe('The same instant as `end`, where the time zone is known.'),
};

const when = {
  type: sessionReference.shape.type,
  date: day.nullable().describe('The day.'),
  ...times,
  room: stated.describe('Where.'),
  track: stated.describe('The track of the programme.'),
  state: z.enum(['moved', 'cancelled']).nullable().describe('Whether it was moved or cancelled.'),
};

const talk = z
  .strictObject({
    id: id.describe('Its id inside the session.'),
    url: url.describe('Its place on the session’s page.'),
    title: text.describe('Its title.'),
    people: z.array(participation).describe('Who gives it, in the order of the programme.'),
    abstract: stated.describe('What it is about.'),
    ...times,
    materials: z.array(material).describe('Slides, a video and the like.'),
  })
  .meta({ id: 'talk' });

const outcome = z
  .strictObject({
    key: key.describe('The part’s or section’s key.'),
    url: url.describe('Its place in the whole text.'),
    place: text.describe('What it is: «Часть 1».'),
    title: text.describe('What it is called.'),
    count: count.describe('How many items count in it.'),
    resolution: reference.describe('The resolution it stands in.'),
  })
  .meta({ id: 'outcome' });

export const session = z.strictObject({
  ...head,
  id: ownId,
  title: text.describe('Its title.'),
  edition: ofEdition,
  ...when,
  change: z
    .strictObject({ date: date.describe('When that was announced.'), note: text.describe('What changed.') })
    .nullable()
    .describe('What changed in the programme.'),
  people: z.array(participation).describe('Who leads and speaks, in the order of the programme.'),
  talks: z.array(talk).describe('Its talks, in order.'),
  materials: z.array(material).describe('Slides, a video and the like.'),
  topics: z.array(link).describe('What it is about.'),
  heldIn: language.nullable().describe('The language it is held in, where one is stated.'),
  outcomes: z.array(outcome).describe('Parts of resolutions that were prepared at it.'),
  items: z.array(key).describe('Keys of the items of resolutions that were prepared at it.'),
  modified,
  ...record,
  body,
});

export const sessionEntry = z.strictObject({ ...reference.shape, ...when }).meta({ id: 'sessionEntry' });

export const sessions = z.strictObject({
  ...head,
  edition: ofEdition,
  timezone: stated.describe('The time zone of `date`, `start` and `end`: `Europe/Moscow`.'),
  sessionsTotal: count.nullable().describe('How many were held, which may be more than are published.'),
  sessions: z.array(sessionEntry).describe('Its sessions in the order of the programme.'),
});

export type SessionDocument = z.output<typeof session>;
export type SessionEntry = z.output<typeof sessionEntry>;
export type SessionsDocument = z.output<typeof sessions>;
