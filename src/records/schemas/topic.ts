/** `content/topics/*.md`: a subject that sessions and recommendations share. */
import { z } from 'astro/zod';
import { text, words } from './fields.ts';
import { recordFields } from './shared.ts';

export const topic = z.strictObject({
  name: text.describe('Name of the topic.'),
  'also-known-as': z.array(words).default([]).describe('Other names that readers may search for.'),
  ...recordFields,
});

export type Topic = z.output<typeof topic>;
