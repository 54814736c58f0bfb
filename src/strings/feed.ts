export interface FeedStrings {
  /** What the site's feed brings. */
  about: string;
  /** What that of an organization brings. */
  aboutItems: Record<'body' | 'group', string>;
  adopted: (date: string) => string;
  items: (count: number) => string;
  /** `place`: «п. 3 разд. I ч. 1»; `null`: the document as a whole. `source`: «Резолюция, 2017». */
  correction: (place: string | null, source: string) => string;
  corrected: (date: string) => string;
  was: string;
  now: string;
  basis: string;
  /** `answered`: by a body that the item names. `status` in lower case, with its source and date. */
  followUp: (said: { answered: boolean; places: string[]; status: string | null; source: string }) => string;
  kinds: Record<'resolution' | 'correction' | 'follow-up', string>;
}
