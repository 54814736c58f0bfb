/** Links and images of a body: where each leads, as an address from the site's root. */
import { posix } from 'node:path';
import type { Place } from '../records/issues.ts';
import { originalPath, placeHasPages, recordAddress } from './addresses.ts';
import { problem } from './problems.ts';
import { textIdPrefix } from './sanitize-schema.ts';
import type { BodyLink, BodyProblem } from './types.ts';

export interface LinkContext {
  /** Content path of the body's file. */
  file: string;
  /** Ids of divisions and items. */
  ids: ReadonlySet<string>;
  /** Ids in the body's own HTML, prefixed. */
  textIds: ReadonlySet<string>;
}

interface ResolvedLink {
  address: string;
  link?: BodyLink;
  problem?: BodyProblem;
}

/**
 * Resolves an `href` or `src` of sanitized HTML.
 * A link inside the document becomes one to its page, because an item is also shown on other pages.
 */
export function resolveLink(
  encoded: string,
  as: 'href' | 'src',
  place: Place,
  context: LinkContext,
): ResolvedLink {
  const typed = decoded(encoded);
  if (typed.startsWith('#')) return resolveAnchor(encoded.slice(1), place, context);
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(encoded)) {
    if (as === 'href') return { address: encoded };
    return { address: encoded, problem: problem('error', 'external-image', { typed }, place) };
  }
  // Windows writes paths with backslashes.
  const address = encoded.replaceAll(/\\|%5C/gi, '/');
  const [path, fragment] = parts(typed.replaceAll('\\', '/'));
  if (address.startsWith('/')) {
    const kind = as === 'src' || /\.[^/.]+$/.test(path) ? 'file' : 'page';
    return { address, link: { kind, target: path, fragment, typed, place } };
  }
  if (as === 'href' && /\.md$/i.test(path)) return resolveRecord(typed, path, fragment, place, context);
  return { address, problem: problem('error', 'relative-link', { typed }, place) };
}

function resolveRecord(
  typed: string,
  path: string,
  fragment: string | null,
  place: Place,
  { file }: LinkContext,
): ResolvedLink {
  const resolved = posix.join(posix.dirname(file), path);
  if (resolved.startsWith('../')) {
    return { address: typed, problem: problem('error', 'link-leaves-content', { typed }, place) };
  }
  const target = originalPath(resolved);
  const address = recordAddress(target);
  // A misspelt name is a link to a file that does not exist, which the model knows.
  if (address === null && placeHasPages(target)) {
    return { address: typed, link: { kind: 'record', target, fragment, typed, place } };
  }
  if (address === null) {
    return { address: typed, problem: problem('error', 'link-without-page', { typed, target }, place) };
  }
  return {
    address: fragment === null ? address : `${address}#${encodeURI(fragment)}`,
    link: { kind: 'record', target, fragment, typed, place },
  };
}

function resolveAnchor(encoded: string, place: Place, { file, ids, textIds }: LinkContext): ResolvedLink {
  const page = recordAddress(file) ?? '';
  const anchor = decoded(encoded);
  if (anchor === '' || ids.has(anchor)) return { address: `${page}#${anchor}` };
  // Footnotes have their ids percent-encoded, HTML typed by hand as it is.
  const id = [encoded, anchor].map((typed) => textIdPrefix + typed).find((typed) => textIds.has(typed));
  if (id !== undefined) return { address: `${page}#${encodeURI(id).replaceAll('%25', '%')}` };
  return { address: `#${encoded}`, problem: problem('warning', 'unknown-anchor', { anchor }, place) };
}

/** The path without query and fragment, and the fragment. */
function parts(typed: string): [path: string, fragment: string | null] {
  const [before = '', ...after] = typed.split('#');
  return [before.replace(/\?.*$/, ''), after.length > 0 ? after.join('#') : null];
}

function decoded(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
