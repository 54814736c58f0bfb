/** The documents that a feed tells of: a draft is nothing that was adopted, nor what is said of it. */
import type { Resolution } from '../../model/resolution-types.ts';
import type { Proceedings } from '../../model/types.ts';

export const adoptedDocuments = ({ editions }: Pick<Proceedings, 'editions'>): Resolution[] =>
  editions.flatMap(({ resolutions }) => resolutions).filter(({ stage }) => stage === 'adopted');
