/** `content/<edition>/sessions/*.md`: one session; its description in the body. */
import { z } from 'astro/zod';
import { sessionTypes } from '../../strings/vocabulary.ts';
import { day, time } from './dates.ts';
import { id, language, text } from './fields.ts';
import { imported, materials, participations, recordFields, topics } from './shared.ts';

const talk = z.strictObject({
  id: id.describe('Its id, unique within the session and permanent.'),
  title: text.describe('Title of the talk.'),
  people: participations,
  abstract: text.optional().describe('What it is about.'),
  start: time.optional().describe('When it begins, in the edition’s time zone.'),
  end: time.optional().describe('When it ends; before `start` means the next day.'),
  materials,
});

export const session = z
  .strictObject({
    title: text.describe('Title of the session.'),
    type: z.enum(sessionTypes).describe('What kind of session it is.'),
    date: day.optional().describe('Its day.'),
    start: time.optional().describe('When it begins, in the edition’s time zone.'),
    end: time.optional().describe('When it ends; before `start` means the next day.'),
    room: text.optional().describe('Room or hall.'),
    track: text.optional().describe('Track or stream of the programme.'),
    state: z
      .enum(['moved', 'cancelled'])
      .optional()
      .describe('Only when it did not take place as announced.'),
    change: z
      .strictObject({
        date: day.describe('When the change was announced.'),
        note: text.describe('What changed.'),
      })
      .optional()
      .describe('A change of the programme.'),
    people: participations,
    talks: z.array(talk).default([]).describe('Contributions inside the session, in order.'),
    materials,
    topics,
    language: language.optional().describe('Language the session was held in.'),
    imported,
    ...recordFields,
  })
  .superRefine((data, context) => {
    const seen = new Set<string>();
    for (const [index, { id }] of data.talks.entries()) {
      if (seen.has(id)) {
        context.addIssue({
          code: 'custom',
          path: ['talks', index, 'id'],
          params: { code: 'duplicate-talk', params: { id } },
        });
      }
      seen.add(id);
    }
  });

export type Session = z.output<typeof session>;
