/** What HTML may remain in a body. */
import { defaultSchema } from 'rehype-sanitize';

/**
 * Prefix of every id in a body's own HTML. The underscore cannot occur in the id of an item or a
 * division, so content cannot forge `1-i-3`; links to these ids get it too (links.ts).
 */
export const textIdPrefix = 'text_';

const { attributes, protocols, tagNames } = defaultSchema;

export const schema: typeof defaultSchema = {
  ...defaultSchema,
  clobberPrefix: textIdPrefix,
  // Sources of pictures load files that nothing checks; an <img> is enough.
  tagNames: (tagNames ?? []).filter((name) => name !== 'picture' && name !== 'source'),
  attributes: { ...attributes, ol: [...(attributes?.ol ?? []), ['dataDelimiter', ')']] },
  protocols: { ...protocols, href: ['http', 'https', 'mailto', 'tel'] },
};
