/** A FILE'S NEW CONTENTS -> DISK. The name gets a new file: other names of the old one, and who reads it now, keep what they have. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Files of a site that is being built may be the very files of the published one under a second name, so none is written in place. */
export function replaceFile(path: string, contents: string | Uint8Array): void {
  const beside = `${path}.new`;
  rmSync(beside, { force: true });
  try {
    writeFileSync(beside, contents, { flag: 'wx' });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
