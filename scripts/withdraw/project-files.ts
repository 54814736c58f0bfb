/** THE PROJECT'S FOLDER -> what its files say, as far as they are texts. */
import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { previewDir } from '../../src/config.ts';
import { filesUnder, readText } from '../../src/records/files.ts';

/** What a site is made of. */
const folders = ['content', 'public', 'src'];

/** Path from the root -> text; `null` where it is none. */
export function projectFiles(root: string): Map<string, string | null> {
  return new Map(
    folders
      .flatMap((folder) => filesUnder(join(root, folder)).map((file) => `${folder}/${file}`))
      .filter((file) => lstatSync(join(root, file)).isFile())
      .map((file) => [file, textOf(join(root, file))]),
  );
}

function textOf(path: string): string | null {
  const read = readText(path);
  // A zero byte stands in no text, and in most other files.
  return 'text' in read && !read.text.includes('\0') ? read.text : null;
}

/** What builds leave: the site, and everything that is kept from one build to the next. */
const made = ['dist', previewDir, 'node_modules/.astro', '.astro'];

/** Those that there are. */
export const builtFolders = (root: string): string[] =>
  made.filter((folder) => existsSync(join(root, folder)));
