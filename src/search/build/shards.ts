/**
 * A big site's index in several, so that one changed page is indexed again with an eighth of the others. Each costs readers
 * requests and bytes: a site gets as few as keep that quick.
 */
import { hash } from 'node:crypto';
import { wordForms } from '../language/word-forms.ts';
import { shardName, shardTag } from '../shard-names.ts';

export interface Shard {
  /** Of what is kept of it and, but for the first, of its folder in the site: `ru-3`. */
  name: string;
  /** The language that Pagefind is told. */
  tag: string;
  first: boolean;
}

/** So many pages at least are worth a shard, and two shards are for a site of three times as many. */
const usualShard = 1000;
const most = 8;

/** A power of two: only where a site has doubled do pages move to other shards. */
function shardCount(pages: number, smallest: number): number {
  let count = 1;
  while (count < most && pages >= Math.max(3, 2 * count) * smallest) count *= 2;
  return count;
}

/** Of a language, as in `<html lang>`, that has so many pages. One that we know nothing about is not parted. */
export function shardsOf(language: string, pages: number, smallest = usualShard): Shard[] {
  const count = wordForms(language) === undefined ? 1 : shardCount(pages, smallest);
  return Array.from({ length: count }, (_, place) => ({
    name: shardName(language, place),
    tag: shardTag(language, place),
    first: place === 0,
  }));
}

/** The place of a page's shard among `count`, by its address alone: what comes or goes beside it moves no other. */
export const shardOf = (path: string, count: number): number =>
  Number.parseInt(hash('sha256', path).slice(0, 8), 16) % count;
