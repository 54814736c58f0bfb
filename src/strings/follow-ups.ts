/** Words of what was said of items since: who says so, on what, how far they came. */

export interface FollowUpStrings {
  /** «по письму адресата № 12 от 1 марта 2018 года (Минобразцов)», «по оценке оргкомитета», as part of a sentence; '' where nothing is known. */
  source: (said: FollowUpSource) => string;
  /** Of a statement on a part or item that holds this one; `place` is what something else belongs to: «касается части 2 в целом». */
  ofWhole: (place: string) => string;
  /** Before links to the other items that one statement is about. */
  also: string;
  /** The same as a summary that opens, where they are many. */
  alsoMany: (count: number) => string;
  /** Before the number of the letter that was answered. */
  inReplyTo: string;
  /** Link to the published document. */
  document: string;
  /** Name of the list of all that was said. */
  events: string;
  /** Heading of the overview. */
  standing: string;
  /** How many of the items something is known of. */
  known: (known: number, total: number) => string;
  /** Of an edition, once. */
  none: string;
}

export interface FollowUpSource {
  who: 'addressee' | 'organizer' | 'other' | null;
  organization: string | null;
  document: { kind: string | null; date: string | null; number: string | null } | null;
}
