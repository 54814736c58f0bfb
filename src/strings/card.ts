/** The few words of ours on a card that pages do not say in the same way. */

export interface CardStrings {
  /** Before a date, for a document of whatever kind. */
  adoptedOn: (date: string) => string;
}
