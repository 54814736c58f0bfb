/** What a copy button puts on the clipboard. */

/** The button's text with today's date for `{date}`. */
export function copiedText(text: string, language: string, today: Date): string {
  return text.replaceAll('{date}', () => dateOf(today, language));
}

/** The reader's calendar day, as references write it: «23.11.2026», “November 23, 2026”. */
function dateOf(today: Date, language: string): string {
  return today.toLocaleDateString(language, { dateStyle: language.startsWith('ru') ? 'short' : 'long' });
}
