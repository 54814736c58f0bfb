/**
 * What search engines are told of files, which have no head: `_headers`, as several hosts read it, and in a preview `robots.txt`.
 * https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#xrobotstag
 */
import { readdir } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { type Place, pathOf } from '../address.ts';
import type { Proceedings } from '../model/types.ts';
import { draftPages } from '../model/views/drafts.ts';
import { replaceFile } from '../output/replace-file.ts';
import type { HeaderRule } from './header-rules.ts';
import { mergeHeaders } from './host-files.ts';

const noIndex = { 'X-Robots-Tag': 'noindex' };

/** `dir`: the built site. */
export async function writeUnlisted(
  dir: string,
  models: readonly Proceedings[],
  { base, preview }: Pick<Place, 'base'> & { preview: boolean },
): Promise<void> {
  if (preview) {
    replaceFile(join(dir, 'robots.txt'), 'User-agent: *\nDisallow: /\n');
    return mergeHeaders(join(dir, '_headers'), [{ path: posix.join(base, '*'), headers: noIndex }]);
  }
  const rules: HeaderRule[] = [];
  for (const model of models)
    for (const address of draftPages(model)) {
      const page = pathOf(address, { ...model, base: '/' }).replace(/\/$/, '');
      const files = await beside(join(dir, page));
      rules.push(...files.map((name) => ({ path: posix.join(base, dirname(page), name), headers: noIndex })));
    }
  await mergeHeaders(join(dir, '_headers'), rules);
}

/** Names of the files of a page: the same with a suffix. */
async function beside(page: string): Promise<string[]> {
  const start = `${posix.basename(page.replaceAll('\\', '/'))}.`;
  const names = await readdir(dirname(page)).catch(() => []);
  return names.filter((name) => name.startsWith(start)).toSorted();
}
