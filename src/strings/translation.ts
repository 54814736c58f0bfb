/** What is said of a translated document: whose it is, and where the text is that prevails. */

export interface TranslationStrings {
  /** Names the link to it, before the original language's own name. */
  original: string;
  by: (name: string) => string;
  /** `day`: in words. */
  date: (day: string) => string;
  approvedBy: (name: string) => string;
  /** What can be said of a translation's source, which is its original's; `original`: a language. */
  source: (original: string) => string;
  /** Below quotations from the original. */
  quoted: (original: string) => string;
}

/** `russe` for `ru` in French, for sentences in which a language stands in brackets. */
export const languageName = (language: string, within: string): string =>
  new Intl.DisplayNames(within, { type: 'language' }).of(language) ?? language;
