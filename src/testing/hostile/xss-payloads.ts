/**
 * Pieces of text that run as script where a page trusts them. Lists whose licence allows it lie in `xss/` (see its
 * NOTICE.txt); of the others only what is found in `../shared/data` is used.
 */
import { readFileSync } from 'node:fs';
import { foreignFile } from '../foreign-files.ts';

const lines = (text: string): string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '');

const kept = (name: string): string => readFileSync(new URL(`xss/${name}`, import.meta.url), 'utf8');

/** Lists that are part of this project. In `own.txt` a line break is written `\n`. */
const committed = (): string[] => [
  ...lines(kept('own.txt')).map((line) => line.replaceAll('\\n', '\n')),
  ...lines(kept('quick.txt')),
  ...lines(kept('rsnake.txt')),
];

/** How the texts of other lists are cut into payloads. */
const foreign: Record<string, (text: string) => string[]> = {
  'xss/Markdown-XSS-Payloads.txt': lines,
  // Several stand in one line, and some take several; each is in an element of its own.
  'xss/MarioXSSVectors.txt': (text) =>
    [...text.matchAll(/<div id="\d+">(.*?)\/\/\["'`-->\]\]>\]<\/div>/gs)].map(([, payload = '']) => payload),
};

function fromElsewhere(): string[] {
  return Object.entries(foreign).flatMap(([path, cut]) => {
    const file = foreignFile(path);
    return file === null ? [] : cut(readFileSync(file, 'utf8'));
  });
}

/** Each once. `whole`: also those that are not part of this project, where they are. */
export function payloads(whole: boolean): string[] {
  return [...new Set([...committed(), ...(whole ? fromElsewhere() : [])])];
}
