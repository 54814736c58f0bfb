/** One thing that is new, as a feed tells it. */
import type { Ref } from '../../model/entry.ts';

export interface FeedEntry {
  /** Address and fragment that no other entry has, and that stay: `/2017/resolutions/resolution/#correction-1`. */
  id: string;
  title: string;
  /** Of the title. */
  language: string;
  /** ISO: a day, a month or a year. */
  date: string;
  /** ISO day: the entry is no older, whatever its date leaves open. */
  notBefore: string;
  /** The page to read first; others that it is about. */
  page: Ref;
  related: Ref[];
  paragraphs: Paragraph[];
  categories: Category[];
}

export interface Paragraph {
  words: string;
  /** Of the words. */
  language: string;
}

export interface Category {
  /** The address of the list that it is from; `null` for the feed's own words. */
  scheme: string | null;
  term: string;
  label: string;
}

/** A thing with a page as a category: its list, its id, its name. */
export function categoryOf({ title, address }: Ref): Category {
  const [, scheme = '/', term = ''] = /^(.*\/)([^/]+)\/$/.exec(address) ?? [];
  return { scheme, term, label: title };
}
