/** RESOLUTION -> how a title names it. */
import type { Resolution } from '../../model/resolution-types.ts';

/** «Резолюция, 2017»; «Резолюция 2017 года» alone, which says the edition itself. */
export const sourceOf = ({ shortTitle, edition }: Pick<Resolution, 'shortTitle' | 'edition'>): string =>
  shortTitle.includes(edition.title) ? shortTitle : `${shortTitle}, ${edition.title}`;
