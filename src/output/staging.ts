/**
 * A SITE IS BUILT beside the one that readers see, and takes its place by two renames. Whatever ends a build, readers have
 * one of the two as a whole, and the next command finds out which.
 */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { failpoint } from './failpoint.ts';

export interface Staging {
  /** Where the new site is to be built. */
  dir: string;
  /** Puts it where readers see it. If that fails, the old site stands as it stood. */
  swap: () => void;
  /** Removes all but what readers see. To be called at the end, whatever happened. */
  clear: () => void;
}

/** On the same file system as the site, hidden from whoever serves the folder above it, and ignored by git. */
const workshopOf = (output: string): string => join(dirname(output), `.${basename(output)}.building`);
/** One of its own for each build: what an earlier one has started may outlive it for a moment and write on. */
const siteIn = (workshop: string): string => join(workshop, `site-${process.pid}`);
const previousIn = (workshop: string): string => join(workshop, 'previous');

/** `output`: where readers see the site. What an earlier build has left there is repaired at first. */
export function openStaging(output: string): Staging {
  const place = placeOf(output);
  repair(place);
  const workshop = workshopOf(place);
  const dir = siteIn(workshop);
  mkdirSync(dirname(workshop), { recursive: true });
  // Not all at once: Node calls it a missing folder then when the disk takes nothing.
  mkdirSync(workshop);
  mkdirSync(dir);
  writeFileSync(join(workshop, '.gitignore'), '*\n');
  return {
    dir,
    swap() {
      failpoint('before-swap');
      const previous = previousIn(workshop);
      const isFirst = !existsSync(place);
      if (!isFirst) renameSync(place, previous);
      failpoint('swap-gap');
      try {
        renameSync(dir, place);
      } catch (error) {
        if (!isFirst) renameSync(previous, place);
        throw error;
      }
      failpoint('after-swap');
    },
    clear: () => {
      repair(place);
    },
  };
}

/** Something of a build stands beside a site: it is running, or was ended half-way. */
export const isUnfinished = (output: string): boolean => existsSync(workshopOf(placeOf(output)));

/**
 * Ends what a build has left beside a site: the old one comes back if the new one did not get into its place.
 * Says whether there was anything to do. Not for use while a build runs.
 */
export function repair(output: string): boolean {
  const place = placeOf(output);
  const workshop = workshopOf(place);
  if (!isUnfinished(output)) return false;
  const previous = previousIn(workshop);
  if (!existsSync(place) && existsSync(previous)) renameSync(previous, place);
  rmSync(workshop, { recursive: true, force: true, maxRetries: 3 });
  return true;
}

/** The folder itself where the output is a link to it, also when it is not there at the moment. */
function placeOf(output: string): string {
  if (existsSync(output)) return realpathSync(output);
  const isLink = lstatSync(output, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? resolve(dirname(output), readlinkSync(output)) : resolve(output);
}
