/** What can be wrong with published addresses: parameters of the codes. */
export interface PermalinkIssueParams {
  'permalink-gone': { address: string };
  /** A page of a person, whose address is not to be written down as withdrawn. */
  'person-gone': { address: string; id: string };
  'permalink-digests': { address: string };
  'permalink-line': object;
  'permalink-conflict': object;
  /** `words`: the first of today’s. `declared`: there are corrections that do not explain it. */
  'item-reworded': { item: string; words: string; declared: boolean };
  /**
   * `keep`: what `{#…}` has to say so that the item keeps its id, with its label of today and, where it can be told, the one that was published; `null` where that cannot keep it.
   * `taken`: another item has the address now. `over`: other words were published where the item stands now; `deleted`: they stand nowhere.
   */
  'item-renumbered': {
    address: string;
    now: string;
    keep: { segment: string; id: string; label: string; was: string | null } | null;
    taken: boolean;
    over: boolean;
    deleted: boolean;
  };
  'bad-address': { value: string; suggestion: string | undefined };
  'redirect-stands': { address: string };
  'withdrawn-stands': { address: string };
  'withdrawn-person': { address: string; id: string };
  'withdrawn-placeholder': { reason: string };
  'withdrawn-came-back': object;
  'redirect-twice': { address: string; line: number };
  'redirect-language': { prefix: string; right: string };
  'redirect-base': { prefix: string; right: string };
  'redirect-no-target': { to: string; suggestion: string | undefined };
  'redirect-own-site': { right: string };
  /** Other words were published there. */
  'redirect-other-item': { from: string; to: string };
  'redirects-no-heading': object;
  'redirect-to-withdrawn': { to: string };
  'redirect-loop': { address: string };
  /** `end`: where one arrives that follows all entries. */
  'redirect-chain': { to: string; end: string };
}
