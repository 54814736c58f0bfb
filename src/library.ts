/**
 * Loads a library when the first file needs it. Pages import the table of formats to link to files, and must not carry what writes them;
 * and a dynamic `import()` in an integration's hook fails where the generator is installed as a package (astro#12689).
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export const library = <Library>(name: string): Library => require(name) as Library;

/** Whether it is installed and runs here; of a native library there may be no build for this machine. */
export function hasLibrary(name: string): boolean {
  try {
    require(name);
    return true;
  } catch {
    return false;
  }
}
