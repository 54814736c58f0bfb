/** What a reader can set about the look of the pages, and its words. */

/** Values by what they set, in the panel's order; the empty one is the usual look. */
export const choices = {
  size: ['', '125', '150', '200'],
  spacing: ['', 'wide'],
  contrast: ['', 'black-on-white', 'white-on-black', 'yellow-on-black', 'blue-on-light-blue'],
  images: ['', 'hidden'],
  theme: ['', 'light', 'dark'],
} as const;

export type ChoiceName = keyof typeof choices;

export interface ReadingStrings {
  /** Opens the panel and is its name. */
  title: string;
  /** That a choice works at once, and who keeps it. */
  kept: string;
  groups: {
    [Name in ChoiceName]: { legend: string; options: Record<(typeof choices)[Name][number], string> };
  };
  reset: string;
  /** Said to a screen reader after the reset. */
  resetDone: string;
  close: string;
  /** Link to the page about accessibility. */
  about: string;
  /** The theme switch says what it will do. */
  toDark: string;
  toLight: string;
}
