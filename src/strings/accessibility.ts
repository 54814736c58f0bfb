/** The words of the page about accessibility: only what is true of every site that this generator makes. */

export interface AccessibilityStrings {
  title: string;
  intro: string;
  sections: { title: string; text: string[]; list?: string[] }[];
  /** Heading of the last section. */
  tell: string;
  /** Where contacts are given: what to write about. */
  tellHow: string;
  /** Where none are given yet. */
  nobodyToTell: string;
  contacts: string;
}
