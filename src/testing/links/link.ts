/** What is collected from the files of a built site, and what is said of it. */

/** A built site on disk, and where it is to stand. */
export interface BuiltSite {
  dist: string;
  /** Scheme and host: `https://example.org`. */
  site: string;
  /** With both slashes. */
  base: string;
}

export interface Link {
  /** The file that has it, from the site's root: `2017/index.html`. */
  page: string;
  /** Where in it: `a href`, `json url`. */
  attribute: string;
  /** As it stands there. */
  link: string;
  /** Read away from its place (a feed, a letter, another system): only a whole address leads anywhere. */
  away?: boolean;
}

export const reasons = {
  empty: 'it is empty',
  unreadable: 'it is no address',
  relative: 'it is not whole, and is read elsewhere',
  local: 'it leads to the machine that built the site',
  scheme: 'it has another scheme than the site',
  base: 'it lacks the base path',
  missing: 'there is no such file',
  slash: 'it costs a redirect: its slash at the end is missing',
  index: 'it names index.html, which has a shorter address',
  moved: 'it costs a redirect: the page has moved',
  withdrawn: 'the page is withdrawn',
  place: 'there is no such place in the page',
  words: 'the page does not have these words',
} as const;

export interface Fault extends Omit<Link, 'away'> {
  /** One of the reasons above, or what a server answered. */
  why: string;
}

/** A file of the site as it was read. */
export interface Read {
  links: Link[];
  /** Places that a fragment may name; `null` where a file has none that we know of. */
  ids: Set<string> | null;
  /** All its words, for fragments that quote them. */
  text?: string;
  /** A page that leads to another at once. */
  moved?: boolean;
}
