/** One project with a broken file of every sort. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brokenFields } from './broken-fields.ts';
import { brokenTexts } from './broken-texts.ts';

/** `place`: `line:column` of the error; `words`: of its sentence. */
export type BrokenFile = readonly [file: string, content: string | Uint8Array, place: string, words: string];

const page = '---\ntitle: A\n---\n\nText\n';

/** What is right in it, so that each file has its own mistake and no other. */
const sound: Record<string, string> = {
  'content/2017/edition.md':
    '---\ntitle: A\nstart: 2017-05-11\nend: 2017-05-12\ntimezone: Europe/Moscow\n---\n',
  'content/pages/about.md': page,
  'content/pages/words.md': page,
};

const single: readonly BrokenFile[] = [
  ['content/conference.md', '---\nname: A\nlanguages: [en, ru]\ncolour: "#fff"\n---\n', '4:1', '`colour`'],
  ['content/redirects.yaml', 'moved:\n  - {from: 2017/a, to: /b/}\n', '2:12', '/2017/a/'],
  ['content/permalinks.lock', '/2017/\nno address\n', '2:1', 'an address should stand here'],
];

/** Made by what is on the disk rather than by what is in a file. */
const special: readonly (readonly [file: string, make: (path: string) => void, words: string])[] = [
  ['content/pages/folder.md', (path) => mkdirSync(path, { recursive: true }), 'cannot be read as a file'],
  ['content/pages/loop.md', (path) => symlinkSync('loop.md', path), 'cannot be read as a file'],
  ['content/pages/link-out.md', (path) => symlinkSync('/etc/passwd', path), 'cannot be read as a file'],
  ['content/people/all', (path) => symlinkSync('..', path), 'cannot be read as a file'],
  ['public/secret.txt', (path) => symlinkSync('/etc/passwd', path), 'cannot be read as a file'],
  [
    'content/pages/large.md',
    (path) => writeFileSync(path, Buffer.alloc(6_000_000, 'a\n')),
    'larger than 3 MB',
  ],
];

export const brokenFiles: readonly BrokenFile[] = [...brokenFields, ...brokenTexts, ...single];

/** Every error that the project has, as the first words of its line and some of the others. */
export const brokenLines: readonly (readonly [start: string, words: string])[] = [
  ...brokenFiles.map(([file, , place, words]) => [`${file}:${place}  `, words] as const),
  ...special.map(([file, , words]) => [`${file}:1:1  `, words] as const),
];

export function writeBrokenProject(root: string): void {
  const files = [...Object.entries(sound), ...brokenFiles];
  for (const [file, content] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  for (const [file, make] of special) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    make(join(root, file));
  }
}
