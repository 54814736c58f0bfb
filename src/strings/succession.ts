/** The words about bodies that were renamed or merged. */
export interface SuccessionStrings {
  /** What took over from a body. `{body}`, and with `hasAct` also `{act}`, stand for links. `from`: ISO, a year, a month or a day. */
  takenOver: (from: string | null, hasAct: boolean) => string;
  /** Names those whose duties a body has, by their number. */
  predecessors: (count: number) => string;
  /** Above the items that name them. */
  items: (kind: 'body' | 'group') => string;
  /** Marks such items, before the name of the old body. */
  addressedTo: string;
  /** How many items name the predecessors of a body, beside the number of its own. */
  counted: (items: number, predecessors: number) => string;
  /** Beside an old body: the one that has its duties now. */
  living: string;
}
