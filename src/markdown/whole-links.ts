/** The Markdown of a body with whole addresses where its links and images lead: whoever reads it away from its place can follow them. */
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { resolveLink } from './links.ts';
import { parseMarkdown } from './processor.ts';

interface Around {
  /** Content path of the body's file: `2017/sessions/x.md`. */
  file: string;
  /** The whole address of one that begins at the site's root. */
  url: (address: string) => string;
}

/** Where in the source an address stands, and what it says. */
interface Typed {
  from: number;
  to: number;
  url: string;
}

/** All else stays to the letter, and so do places in the body itself. */
export function withWholeLinks(source: string, around: Around): string {
  if (!/\](?:\(|:)|\b(?:href|src)\b/i.test(source)) return source;
  const edits: (Typed & { now: string })[] = [];
  visit(parseMarkdown(source), (node) => {
    const as = node.type === 'image' ? 'src' : 'href';
    for (const typed of typedIn(node, source)) {
      const now = whole(typed.url, as, around);
      if (now !== null) edits.push({ ...typed, now });
    }
  });
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to, now }) => text.slice(0, from) + now + text.slice(to), source);
}

function typedIn(node: Nodes, source: string): Typed[] {
  const start = node.position?.start.offset ?? 0;
  const text = source.slice(start, node.position?.end.offset);
  if (node.type === 'html')
    return [...text.matchAll(/\s(?:href|src)\s*=\s*(["'])(.*?)\1/gis)].map(
      ({ 0: all, 2: url = '', index }) => {
        const to = start + index + all.length - 1;
        return { from: to - url.length, to, url };
      },
    );
  if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return [];
  // The words of a link may hold an image, which is a node of its own.
  const words = node.type === 'link' ? (node.children.at(-1)?.position?.end.offset ?? start) - start : 0;
  for (const found of text.slice(words).matchAll(/\](?:\(|:)\s*<?/g)) {
    const from = start + words + found.index + found[0].length;
    const to = endOf(node.url, source, from);
    if (to !== null) return [{ from, to, url: node.url }];
  }
  return [];
}

/** Where an address ends that begins there; `null` when another one does. Signs may have a backslash before them. */
function endOf(url: string, source: string, from: number): number | null {
  let at = from;
  for (const sign of url) {
    if (source[at] === '\\' && sign !== '\\' && /[!-/:-@[-`{-~]/.test(sign)) at += 1;
    if (!source.startsWith(sign, at)) return null;
    at += sign.length;
  }
  return at;
}

const nothing: ReadonlySet<string> = new Set();

/** `null`: it is whole, or a place in the body. */
function whole(typed: string, as: 'href' | 'src', { file, url }: Around): string | null {
  if (/^(?:#|\/\/|[a-z][\w+.-]*:|$)/i.test(typed)) return null;
  const context = { file, ids: nothing, textIds: nothing };
  const { address } = resolveLink(encoded(typed), as, { line: 1, column: 1 }, context);
  return address.startsWith('/') ? url(address).replaceAll('(', '%28').replaceAll(')', '%29') : null;
}

/** As in a page: what is encoded already stays so. */
const encoded = (typed: string) => encodeURI(typed.toWellFormed()).replaceAll(/%25(?=[\da-f]{2})/gi, '%');
