/**
 * What search engines are told of files, which have no head: `_headers`, as several hosts read it, and in a preview `robots.txt`.
 * https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#xrobotstag
 */
import { existsSync } from 'node:fs';
import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { type Place, pathOf } from '../address.ts';
import type { Proceedings } from '../model/types.ts';
import { draftPages } from '../model/views/drafts.ts';

const noIndex = '  X-Robots-Tag: noindex\n';

/** `dir`: the built site. The project's own rules stand first. */
export async function writeUnlisted(
  dir: string,
  models: readonly Proceedings[],
  { base, preview }: Pick<Place, 'base'> & { preview: boolean },
): Promise<void> {
  if (preview) {
    await writeFile(join(dir, 'robots.txt'), 'User-agent: *\nDisallow: /\n');
    return appendRules(join(dir, '_headers'), [`/*\n${noIndex}`]);
  }
  const rules: string[] = [];
  for (const model of models)
    for (const address of draftPages(model)) {
      const page = pathOf(address, { ...model, base: '/' }).replace(/\/$/, '');
      const files = await beside(join(dir, page));
      rules.push(...files.map((name) => `${posix.join(base, dirname(page), name)}\n${noIndex}`));
    }
  await appendRules(join(dir, '_headers'), rules);
}

/** Names of the files of a page: the same with a suffix. */
async function beside(page: string): Promise<string[]> {
  const start = `${posix.basename(page.replaceAll('\\', '/'))}.`;
  const names = await readdir(dirname(page)).catch(() => []);
  return names.filter((name) => name.startsWith(start)).toSorted();
}

async function appendRules(path: string, rules: readonly string[]): Promise<void> {
  if (rules.length === 0) return;
  const own = existsSync(path) ? await readFile(path, 'utf8') : '';
  await appendFile(path, `${own === '' || own.endsWith('\n') ? '' : '\n'}${rules.join('')}`);
}
