/**
 * Guards Astro's incremental build. It overwrites cached pages one by one and its manifest only at the end, so after a
 * build that failed half-way the manifest vouches for pages of the failed build. A marker stands while a build
 * runs; a build that finds one drops the manifest, and every page is rendered anew.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';

/** Astro's own file name, in `cacheDir`. */
const manifestName = 'incremental-build.json';
const markerName = 'build-unfinished';

export function createBuildMarker(cacheDir: URL) {
  const marker = new URL(markerName, cacheDir);
  return {
    /** Call before the first page is rendered. */
    begin(): void {
      if (existsSync(marker)) rmSync(new URL(manifestName, cacheDir), { force: true });
      mkdirSync(cacheDir, { recursive: true });
      writeFileSync(marker, '');
    },
    /** Call when all of the output is written. */
    end(): void {
      rmSync(marker, { force: true });
    },
  };
}
