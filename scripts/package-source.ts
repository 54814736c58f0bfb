/** The generator's own `src/`, beside this file and beside the compiled command alike. */
export const packageSource = new URL('../src/', import.meta.url);
