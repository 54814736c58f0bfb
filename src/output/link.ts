/** A SECOND NAME OF A FILE: nothing is copied, because nothing in an output is ever written in place. */
import { copyFileSync, linkSync } from 'node:fs';

/** Not all file systems have them, and none over its end. Throws where `path` is taken. */
export function linkOrCopy(from: string, path: string): void {
  try {
    linkSync(from, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    copyFileSync(from, path);
  }
}
