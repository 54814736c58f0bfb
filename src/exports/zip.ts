/** The archives that Word and Excel files are, made anew without what differs from run to run. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** By path inside the archive; all parts are XML. */
export type Parts = Record<string, string>;

/** The first day that the format knows. It keeps the local time, so this one is local too, and the same bytes everywhere. */
const firstDay = () => new Date(1980, 0, 1, 12);

export const partsOf = (archive: Uint8Array): Parts =>
  Object.fromEntries(Object.entries(unzipSync(archive)).map(([path, bytes]) => [path, strFromU8(bytes)]));

export const archiveOf = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), {
    mtime: firstDay(),
  });
