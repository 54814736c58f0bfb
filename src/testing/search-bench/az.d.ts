/** As much of the dictionary's API as we use; it ships no types. */
declare module 'az' {
  export interface Parse {
    /** «NOUN,inan,masc plur,gent»: OpenCorpora's names. */
    tag: { toString: () => string };
    /** How many forms the word has; none where the parse is a guess at an abbreviation. */
    formCnt?: number;
    inflect: (form: number) => Parse | false;
    toString: () => string;
  }
  interface Morph {
    /** Readings of a word, the likeliest first. */
    (word: string): Parse[];
    init: (folder: string, ready: (error: Error | null) => void) => void;
  }
  const Az: { Morph: Morph };
  export default Az;
}
