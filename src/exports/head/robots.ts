/** What a page's head says to search engines. */
import type { Resolution } from '../../model/resolution-types.ts';
import type { MetaTag } from './open-graph.ts';

/** A draft is to change: what was found of it would be wrong tomorrow. */
export const robotsMeta = ({ stage }: Pick<Resolution, 'stage'>): MetaTag[] =>
  stage === 'draft' ? [{ name: 'robots', content: 'noindex' }] : [];
