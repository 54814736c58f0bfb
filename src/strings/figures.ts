export interface FigureStrings {
  /** Heading above an edition's pictures. */
  title: string;
  byAddressee: string;
  byTopic: string;
  /** Heads of the tables. */
  addressee: string;
  topic: string;
  period: string;
  status: string;
  items: string;
  /** Why the bars are no sum. */
  sharedAddressees: string;
  sharedTopics: string;
  restOfAddressees: (count: number) => string;
  restOfTopics: (count: number) => string;
  overTime: Record<'year' | 'quarter', string>;
  overTimeNote: Record<'year' | 'quarter', string>;
  /** `quarter`: 1 to 4, or `null` for the whole year. */
  periodName: (year: number, quarter: number | null) => string;
  timeline: string;
  resolutions: (count: number) => string;
  draft: string;
  wholeProgramme: string;
  programmeOf: (edition: string) => string;
  materialsOf: (edition: string) => string;
  about: string;
  /** The switch between editions: its visible label and its name. */
  conference: string;
  conferences: string;
}
