/** Whether a built site has what it should: its pages, and an edit in its page and in its search index. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export const countPages = (dist: string): number => globSync('**/index.html', { cwd: dist }).length;

/** @throws an `Error` where the word is missing: what was measured was not worth measuring */
export function checkEdit(dist: string, address: string, word: string, searchable: boolean): void {
  if (!readFileSync(join(dist, address, 'index.html'), 'utf8').includes(word))
    throw new Error(`The edited words “${word}” are not on the page ${address}.`);
  if (!searchable) return;
  const has = (ending: string, words: string[]): boolean =>
    globSync(`**/*.${ending}`, { cwd: dist }).some((path) => {
      const unpacked = gunzipSync(readFileSync(join(dist, path)));
      return words.every((one) => unpacked.includes(one));
    });
  if (!has('pf_fragment', [word, `/${address}`]))
    throw new Error(`The search’s copy of ${address} does not have the edited words “${word}”.`);
  if (!has('pf_index', [word])) throw new Error(`The search index does not have the edited words “${word}”.`);
}
