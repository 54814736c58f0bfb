/** What makes one result come before another. */

/**
 * For Pagefind: what words of a field are worth beside those of the text. A recommendation's title is all its
 * words; what stands around it finds it, but after those that say it themselves.
 */
export const ranking = {
  metaWeights: {
    title: 5,
    also: 3,
    families: 2,
    parts: 2,
    names: 1.5,
    cited: 20,
    context: 0.3,
    addressees: 0.3,
    part: 0.3,
    around: 0.2,
    place: 0.1,
    kind: 0,
  },
};

/** How much more a page is worth that has the very words asked, beside one that has others of their families. */
export const ownWords = 2;
