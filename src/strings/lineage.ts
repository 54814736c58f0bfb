/** The words about questions that several conferences raised. */
export interface LineageStrings {
  /** Above the other items that raise an item's question. */
  alsoRaised: string;
  /** Of the page of all such questions. */
  title: string;
  /** How many questions the page has. */
  lead: (count: number) => string;
  /** A link to the page. */
  link: (count: number) => string;
}
