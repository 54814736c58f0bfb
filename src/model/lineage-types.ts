/** A question that resolutions of several editions raise: which items, and what became of each. */
import type { FollowUp } from './follow-up-types.ts';
import type { ItemLine } from './resolution-types.ts';

/** One of the items that raise it. */
export interface RaisedItem
  extends Pick<
    ItemLine,
    'text' | 'address' | 'place' | 'shortPlace' | 'edition' | 'status' | 'contentLanguage'
  > {
  /** Who states its latest status. */
  accordingTo: FollowUp['accordingTo'];
}

export interface Lineage {
  /** Keys of the earlier items that this one takes up itself. */
  continues: string[];
  /** Keys of the adopted later items that take this one up themselves. */
  continuedBy: string[];
  /** All adopted items that one leads to from here over any number of editions, the oldest first, and this one among them if it is adopted. */
  chain: RaisedItem[];
}
