/** A block of raw HTML in Markdown -> its lines, as a browser shows them. */
import { unseen } from '../html/elements.ts';
import { treeOf } from '../html/tree.ts';
import { walk } from '../html/walk.ts';
import { plainLines } from '../txt.ts';
import type { SourceLine } from '../types.ts';
import { type MdReading, takeAway } from './reading.ts';

/** Comments, tags, and what else browsers do not print; each only where it ends. */
const markup =
  /<!--[\s\S]*?-->|<\/?[a-z](?:[^<>"']|"[^"<]*"|'[^'<]*')*>|<![a-z][^<>]*>|<!\[[^\]<>]*\]>|<\?[^<>]*\?>/gi;

export function htmlLines(html: string, reading: MdReading): SourceLine[] {
  const page = swallows(html) ? null : treeOf(html);
  if (page === null || typeof page === 'string')
    return plainLines(html).map(({ gap: _, ...line }) => ({ ...line, page: null, starts: 'paragraph' }));
  for (const [mark] of html.matchAll(markup)) takeAway(reading, mark);
  const { lines, hiddenLetters, deleted } = walk(page);
  reading.hiddenLetters += hiddenLetters;
  reading.deleted ||= deleted;
  return lines;
}

/** Elements that have no end. */
const empty = new Set(['embed', 'link', 'meta', 'track']);

/** Something that browsers do not show begins and never ends: an author’s slip that must not take words away. */
function swallows(html: string): boolean {
  if (html.lastIndexOf('<!--') > html.lastIndexOf('-->')) return true;
  if (/<[a-z/!?]/i.test(html.replace(markup, ''))) return true;
  const open = new Map<string, number>();
  for (const [, end, typed = ''] of html.matchAll(/<(\/?)([a-z][a-z\d]*)/gi)) {
    const name = typed.toLowerCase();
    if (unseen.has(name) && !empty.has(name)) {
      const before = open.get(name) ?? 0;
      open.set(name, end ? Math.max(0, before - 1) : before + 1);
    }
  }
  return [...open.values()].some((count) => count > 0);
}
