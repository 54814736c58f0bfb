/** A page as Pagefind gets it; the published one stays as it is. */
import type { HTMLFile } from 'pagefind';
import { nameSeparator } from '../fields.ts';
import { addressOf } from './found-pages.ts';
import type { HiddenWords } from './hidden-words.ts';
import type { KeptPage } from './shard-store.ts';
import type { Shard } from './shards.ts';

export function documentOf(
  { path, part, html, hidden }: KeptPage,
  { first, tag }: Pick<Shard, 'first' | 'tag'>,
): HTMLFile {
  const content = html.replace('</head>', () => `${hidden?.metas ?? ''}</head>`);
  return {
    ...(part === null ? { sourcePath: path } : { url: `/${addressOf({ path, part })}` }),
    content: first
      ? content
      : content.replace(/(?<=<html[^>]*\slang=)(?:"[^"]*"|'[^']*'|[^\s>]+)/i, `"${tag}"`),
  };
}

/** Words have no characters that HTML minds. */
export function metasOf(hidden: HiddenWords): string {
  return Object.entries(hidden)
    .filter(([, words]) => words.length > 0)
    .map(
      ([field, words]) =>
        `<meta data-pagefind-meta="${field}[content]" content="${words.join(field === 'called' ? nameSeparator : ' ')}">`,
    )
    .join('');
}
