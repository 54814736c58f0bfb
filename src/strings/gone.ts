/** What stands at an address that has moved or was withdrawn. */

export interface GoneStrings {
  moved: { title: string /** Before the link. */; now: string };
  withdrawn: {
    title: string;
    /** Why and since when; both follow it. */
    reason: string;
    date: string;
    /** What a reader can do. */
    search: string;
  };
  /** Of a place in a page; a link or a reason follows. */
  place: { moved: string; withdrawn: string };
}
