/** What a copy button puts on the clipboard. */

/** What CopyButton.astro writes on its button as `data-copy` and `data-copy-url`. */
export interface Copied {
  copy?: string;
  copyUrl?: string;
}

/** The button's own text with today's date for `{date}`, or else its address. */
export function copiedText({ copy, copyUrl }: Copied, language: string, today: Date): string {
  return copy?.replaceAll('{date}', () => dateOf(today, language)) ?? copyUrl ?? '';
}

/** The reader's calendar day, as references write it: «23.11.2026», “November 23, 2026”. */
function dateOf(today: Date, language: string): string {
  return today.toLocaleDateString(language, { dateStyle: language.startsWith('ru') ? 'short' : 'long' });
}
