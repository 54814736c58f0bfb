/** MODEL -> what the heads of all pages of a language name: the site's feed, and the card of what has none of its own. */
import type { Ref } from '../../model/entry.ts';
import type { Proceedings } from '../../model/types.ts';
import type { Frame } from '../../model/views/frame.ts';
import { type Download, downloadsOf } from '../downloads.ts';

export interface SiteHead {
  feed: Download | null;
  /** Of the page's edition, or else of the newest. */
  card: Card | null;
}

export interface Card {
  /** Root-relative, with the language. */
  address: string;
  /** What it shows: the title of what it is of. */
  alt: string;
}

/** What is around every page, with what only its head shows. */
export type PageFrame = Frame & { head: SiteHead; preview: Preview | null };

/** A site with what is not published yet. */
export interface Preview {
  /** What of it the page shows. */
  drafts: Ref[];
}

/** `edition`: the id of the one that the page belongs to. */
export function siteHead(model: Proceedings, without: readonly string[], edition?: string): SiteHead {
  const options = { model, without };
  const held = model.editions.find(({ id }) => id === edition) ?? model.editions[0];
  const first = (downloads: Download[], audience: Download['audience']) =>
    downloads.find((download) => download.audience === audience) ?? null;
  const image = held && first(downloadsOf('edition', held, options), 'image');
  return {
    feed: first(downloadsOf('news', model, options), 'feed'),
    card: image && held ? { address: image.address, alt: held.title } : null,
  };
}
