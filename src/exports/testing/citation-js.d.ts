/** As much of Citation.js' API as we use; it ships no types. */
declare module '@citation-js/core' {
  export const plugins: {
    input: {
      chain: (text: string, options: { forceType: string; generateGraph: boolean }) => unknown[];
      util: {
        /** Leaves out what is no field of CSL, and what is not of its type. */
        clean: (items: unknown[], guess: boolean) => unknown[];
      };
    };
  };
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
