/**
 * What a reader types who wants one of the site's own pages: further words by which it is found, and which it does not
 * show. A page has those that it answers, if only by saying that there is nothing.
 */
export type OwnPage =
  | 'home'
  | 'editions'
  | 'edition'
  | 'programme'
  | 'materials'
  | 'resolutions'
  | 'resolution'
  | 'recommendations'
  | 'raisedAgain'
  | 'organizations'
  | 'people'
  | 'topics'
  | 'contacts'
  | 'data'
  | 'accessibility';

/** Between commas. */
export type PageWords = Record<OwnPage, string>;
