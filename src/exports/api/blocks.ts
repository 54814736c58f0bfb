/** The words of a record as a tree of blocks, in the order of the document. */
import { z } from 'astro/zod';
import { count, id, key, stated, text, url } from './fields.ts';

const html = text.describe('The same words as HTML that is safe to show; its links are absolute.');

const placed = {
  id: id.describe('The path of labels: `1-i-3`.'),
  key: key.describe('The id that no other edition has: `2017/resolution#1-i-3`.'),
  url: url.describe('Its place in the whole text.'),
  label: stated.describe('As it stands in the document: `3)`, `I.`; it is not part of `text`.'),
};

const prose = z
  .strictObject({
    kind: z.literal('prose').describe('A paragraph, list, table, or a heading without a label.'),
    text: text.describe('Its words, verbatim, with single spaces.'),
    html,
  })
  .meta({ id: 'prose' });

const divisionFields = {
  kind: z
    .literal('division')
    .describe('A part or section: a labelled heading with all that stands under it.'),
  ...placed,
  depth: count.describe('Depth of the heading, from 2.'),
  text: text.describe('The words of the heading after its label; empty where the label stands alone.'),
  html,
};

const itemFields = {
  kind: z.literal('item').describe('A labelled item.'),
  ...placed,
  text: text.describe('The words of its first paragraph, verbatim, without the label.'),
  html,
};

type Fields<Shape extends z.core.$ZodShape> = z.output<z.ZodObject<Shape>>;
type Division = Fields<typeof divisionFields> & { children: Block[] };
type Item = Fields<typeof itemFields> & { children: Block[] };
export type Block = z.output<typeof prose> | Division | Item;

const children: z.ZodType<Block[]> = z
  .lazy(() => blocks)
  .describe('What stands under it or inside it, in order.');

const division = z.strictObject({ ...divisionFields, children }).meta({ id: 'division' });
const item = z.strictObject({ ...itemFields, children }).meta({ id: 'labelledItem' });

/** The words of a record. */
export const blocks: z.ZodType<Block[]> = z
  .array(z.discriminatedUnion('kind', [prose, division, item]))
  .meta({ id: 'blocks' });
