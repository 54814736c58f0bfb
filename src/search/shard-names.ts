/** How the build names the indexes of one language, and the browser finds them. */

/** Of the folder of one that is not the first. */
export const shardName = (language: string, place: number): string => `${language || 'unknown'}-${place}`;

/** What Pagefind takes for the language of its pages: ids of results begin with it, and so differ between indexes. */
export const shardTag = (language: string, place: number): string =>
  place === 0 ? language : `${language}-x-${place}`;
